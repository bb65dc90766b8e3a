using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>A spectrum that is not zero below its range but unknown there: it refuses to answer.</summary>
internal sealed class RefusingSpectrum(string name, IContinuousSpectrum known) : IContinuousSpectrum
{
    public double LowestEnergy => known.LowestEnergy;

    public double EndPoint => known.EndPoint;

    public double MeanEnergy => known.MeanEnergy;

    public ImmutableArray<double> Kinks => known.Kinks;

    public double Density(double energyMeV) => known.Density(Known(energyMeV));

    public TailMoments MomentsAbove(double minimumMeV) => known.MomentsAbove(Known(minimumMeV));

    public void MomentsAbove(ReadOnlySpan<double> minimaMeV, Span<TailMoments> moments)
    {
        if (!minimaMeV.IsEmpty)
        {
            _ = Known(minimaMeV[0]);
            known.MomentsAbove(minimaMeV, moments);
        }
    }

    private double Known(double energyMeV) =>
        energyMeV >= LowestEnergy ? energyMeV : throw new EnergyOutsideSpectrumException(name, energyMeV, LowestEnergy, EndPoint);
}
