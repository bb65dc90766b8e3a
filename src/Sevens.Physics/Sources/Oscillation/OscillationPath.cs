namespace Sevens.Physics.Sources.Oscillation;

/// <summary>
/// The distances neutrinos travel: a mean baseline between a source and a detector, each a uniform line along the path (a point where its extent is zero).
/// The average of an oscillation over them is exact; the change of 1/L² across the lines is left out, an error of the order of (extent/L)²/6 of the oscillating part.
/// </summary>
public sealed record OscillationPath
{
    /// <summary>Takes the distances.</summary>
    /// <param name="baselineMetres">Between the centres, m.</param>
    /// <param name="sourceExtentMetres">Length of the source along the path, m; 0 for a point.</param>
    /// <param name="detectorExtentMetres">Length of the detector along the path, m; 0 for a point.</param>
    /// <exception cref="ArgumentOutOfRangeException">A baseline that is not positive and finite, a negative extent, or extents that reach beyond the baseline.</exception>
    public OscillationPath(double baselineMetres, double sourceExtentMetres = 0, double detectorExtentMetres = 0)
    {
        Baseline = baselineMetres > 0 && double.IsFinite(baselineMetres)
            ? baselineMetres
            : throw new ArgumentOutOfRangeException(nameof(baselineMetres), baselineMetres, "expected a positive, finite baseline in m");
        SourceExtent = Extent(sourceExtentMetres, nameof(sourceExtentMetres));
        DetectorExtent = Extent(detectorExtentMetres, nameof(detectorExtentMetres));
        if (sourceExtentMetres + detectorExtentMetres > 2 * baselineMetres)
        {
            throw new ArgumentOutOfRangeException(
                nameof(detectorExtentMetres),
                detectorExtentMetres,
                FormattableString.Invariant($"found extents of {sourceExtentMetres} m and {detectorExtentMetres} m at a baseline of {baselineMetres} m, expected a source and a detector that do not overlap"));
        }
    }

    /// <summary>Between the centres, m.</summary>
    public double Baseline { get; }

    /// <summary>Length of the source along the path, m.</summary>
    public double SourceExtent { get; }

    /// <summary>Length of the detector along the path, m.</summary>
    public double DetectorExtent { get; }

    /// <summary>The largest distance, m.</summary>
    public double Longest => Baseline + ((SourceExtent + DetectorExtent) / 2);

    /// <summary>⟨sin²(κL)⟩ = ½[1 − cos(2κL₀) sinc(κa) sinc(κb)] over a source of extent a and a detector of extent b.</summary>
    /// <param name="wavenumber">κ, m⁻¹.</param>
    public double MeanSineSquared(double wavenumber)
    {
        double sine = Math.Sin(wavenumber * Baseline);
        double damping = Sinc(wavenumber * SourceExtent) * Sinc(wavenumber * DetectorExtent);

        // ½(1 − D) + D sin² keeps full precision for small phases, where ½(1 − D cos) would cancel.
        return ((1 - damping) / 2) + (damping * sine * sine);
    }

    private static double Sinc(double x) => Math.Abs(x) < 1e-4 ? 1 - (x * x / 6) : Math.Sin(x) / x;

    private static double Extent(double value, string name) =>
        value >= 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "expected a finite extent in m, 0 or more");
}
