using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>Stretches one after the other, with or without a step where they meet.</summary>
internal sealed class JoinedSpectrum : IContinuousSpectrum
{
    private readonly ImmutableArray<(IContinuousSpectrum Shape, double Share)> parts;

    /// <summary>Takes shapes normalised to one with their shares, which sum to one, in increasing energy.</summary>
    public JoinedSpectrum(ImmutableArray<(IContinuousSpectrum Shape, double Share)> parts)
    {
        this.parts = parts;
        Kinks = [.. parts.SelectMany((p, i) => i == 0 ? p.Shape.Kinks : [p.Shape.LowestEnergy, .. p.Shape.Kinks])];
        MeanEnergy = parts.Sum(p => p.Share * p.Shape.MeanEnergy);
    }

    public double LowestEnergy => parts[0].Shape.LowestEnergy;

    public double EndPoint => parts[^1].Shape.EndPoint;

    public double MeanEnergy { get; }

    public ImmutableArray<double> Kinks { get; }

    public double Density(double energyMeV)
    {
        // At a joint the upper stretch holds.
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            if (energyMeV >= parts[i].Shape.LowestEnergy)
            {
                return parts[i].Share * parts[i].Shape.Density(energyMeV);
            }
        }

        return 0;
    }

    public TailMoments MomentsAbove(double minimumMeV)
    {
        Span<TailMoments> moments = [default];
        MomentsAbove([minimumMeV], moments);
        return moments[0];
    }

    public void MomentsAbove(ReadOnlySpan<double> minimaMeV, Span<TailMoments> moments)
    {
        moments.Clear();
        var tails = new TailMoments[minimaMeV.Length];
        foreach ((IContinuousSpectrum shape, double share) in parts)
        {
            shape.MomentsAbove(minimaMeV, tails);
            for (int i = 0; i < tails.Length; i++)
            {
                moments[i] = moments[i].Plus(tails[i].Times(share));
            }
        }
    }
}
