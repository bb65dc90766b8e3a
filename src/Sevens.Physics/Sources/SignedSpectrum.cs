namespace Sevens.Physics.Sources;

/// <summary>A density that may be negative, linear between the energies of a table: the difference of two spectra.</summary>
internal sealed class SignedSpectrum : IEnergySpectrum
{
    private readonly TabulatedSpectrum? positive;
    private readonly TabulatedSpectrum? negative;

    /// <summary>A density on a table.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="energiesMeV">Energies, ascending.</param>
    /// <param name="density">One value per energy.</param>
    public SignedSpectrum(string name, IReadOnlyList<double> energiesMeV, IReadOnlyList<double> density)
    {
        EndPoint = energiesMeV[^1];
        positive = Part(1);
        negative = Part(-1);

        // Interpolation is linear, so that the difference of both parts is the table's.
        TabulatedSpectrum? Part(int sign) => density.Any(d => sign * d > 0)
            ? TabulatedSpectrum.Normalised(name, energiesMeV, [.. density.Select(d => Math.Max(0, sign * d))])
            : null;
    }

    /// <inheritdoc/>
    public double EndPoint { get; }

    /// <inheritdoc/>
    public double MeanEnergy => Difference(s => s.MeanEnergy);

    /// <inheritdoc/>
    public TailMoments MomentsAbove(double minimumMeV)
    {
        TailMoments above = positive?.MomentsAbove(minimumMeV) ?? default, below = negative?.MomentsAbove(minimumMeV) ?? default;
        (double up, double down) = (positive?.Integral ?? 0, negative?.Integral ?? 0);
        return new TailMoments((up * above.Zeroth) - (down * below.Zeroth), (up * above.First) - (down * below.First), (up * above.Second) - (down * below.Second));
    }

    private double Difference(Func<TabulatedSpectrum, double> of) =>
        (positive is null ? 0 : positive.Integral * of(positive)) - (negative is null ? 0 : negative.Integral * of(negative));
}
