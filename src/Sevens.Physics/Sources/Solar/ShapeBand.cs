using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Solar;

/// <summary>A spectrum with the band of its shape: a best estimate, and what it becomes three standard deviations softer and harder.</summary>
public sealed class ShapeBand
{
    private const double BandSigmas = 3;
    private readonly string name;
    private readonly ImmutableArray<double> energies;
    private readonly ImmutableArray<double> best;
    private readonly ImmutableArray<double> soft;
    private readonly ImmutableArray<double> hard;

    /// <summary>Takes three densities on one grid.</summary>
    /// <param name="name">What they are, for messages.</param>
    /// <param name="energies">MeV, increasing.</param>
    /// <param name="best">The best estimate, MeV⁻¹.</param>
    /// <param name="softThreeSigma">Three standard deviations softer, MeV⁻¹.</param>
    /// <param name="hardThreeSigma">Three standard deviations harder, MeV⁻¹.</param>
    /// <exception cref="ArgumentException">One of them is no spectrum, does not integrate to 1 within 1e-3, or the means are not soft &lt; best &lt; hard.</exception>
    public ShapeBand(
        string name, IReadOnlyList<double> energies, IReadOnlyList<double> best, IReadOnlyList<double> softThreeSigma, IReadOnlyList<double> hardThreeSigma)
    {
        this.name = name;
        double low = Mean($"{name}, soft", energies, softThreeSigma), middle = Mean(name, energies, best), high = Mean($"{name}, hard", energies, hardThreeSigma);
        if (!(low < middle && middle < high))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"spectrum '{name}': found mean energies {low:G5} (soft), {middle:G5}, {high:G5} MeV (hard), expected them to increase"),
                nameof(softThreeSigma));
        }

        this.energies = [.. energies];
        this.best = [.. best];
        soft = [.. softThreeSigma];
        hard = [.. hardThreeSigma];
    }

    /// <summary>The spectrum at a number of standard deviations, harder for positive ones; linear in that number on either side.</summary>
    /// <param name="sigmas">−3 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">Beyond the band.</exception>
    public TabulatedSpectrum At(double sigmas)
    {
        if (sigmas is not (>= -BandSigmas and <= BandSigmas))
        {
            throw new ArgumentOutOfRangeException(nameof(sigmas), sigmas, FormattableString.Invariant($"expected a number of standard deviations between -{BandSigmas} and {BandSigmas}"));
        }

        ImmutableArray<double> edge = sigmas < 0 ? soft : hard;
        double share = Math.Abs(sigmas) / BandSigmas;
        return TabulatedSpectrum.Normalised(name, energies, [.. best.Select((b, i) => ((1 - share) * b) + (share * edge[i]))]);
    }

    private static double Mean(string name, IReadOnlyList<double> energies, IReadOnlyList<double> density)
    {
        var spectrum = TabulatedSpectrum.Normalised(name, energies, density);
        return Math.Abs(spectrum.Integral - 1) <= SolarSpectra.IntegralTolerance
            ? spectrum.MeanEnergy
            : throw new ArgumentException(FormattableString.Invariant($"spectrum '{name}': found an integral of {spectrum.Integral:G6}, expected 1 within {SolarSpectra.IntegralTolerance}"), nameof(density));
    }
}
