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
        double zeroth = 0, first = 0, second = 0;
        foreach ((IContinuousSpectrum shape, double share) in parts)
        {
            TailMoments tail = shape.MomentsAbove(minimumMeV);
            zeroth += share * tail.Zeroth;
            first += share * tail.First;
            second += share * tail.Second;
        }

        return new TailMoments(zeroth, first, second);
    }
}
