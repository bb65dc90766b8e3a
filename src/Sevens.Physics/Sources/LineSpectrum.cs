namespace Sevens.Physics.Sources;

/// <summary>A monoenergetic line: φ(E) = δ(E − E₀).</summary>
public sealed class LineSpectrum : IEnergySpectrum
{
    /// <summary>A line at an energy in MeV.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive and finite.</exception>
    public LineSpectrum(double energyMeV)
    {
        if (!(energyMeV > 0) || !double.IsFinite(energyMeV))
        {
            throw new ArgumentOutOfRangeException(nameof(energyMeV), energyMeV, "expected a positive neutrino energy in MeV");
        }

        EndPoint = energyMeV;
    }

    /// <inheritdoc/>
    public double EndPoint { get; }

    /// <inheritdoc/>
    public double MeanEnergy => EndPoint;

    /// <inheritdoc/>
    public TailMoments MomentsAbove(double minimumMeV) =>
        minimumMeV <= EndPoint ? new TailMoments(1, 1 / EndPoint, 1 / (EndPoint * EndPoint)) : default;
}
