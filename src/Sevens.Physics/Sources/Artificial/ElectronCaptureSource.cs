using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Artificial;

/// <summary>A radioactive source of ν_e lines: ⁵¹Cr, ³⁷Ar, ⁶⁵Zn. Its activity decays while it measures.</summary>
public sealed class ElectronCaptureSource
{
    /// <summary>A curie, Bq (exact).</summary>
    public const double Curie = 3.7e10;

    private readonly string name;

    /// <summary>Takes a nuclide.</summary>
    /// <param name="name">The nuclide, the first part of the names of its lines.</param>
    /// <param name="halfLifeSeconds">Half-life, s.</param>
    /// <param name="lines">Its lines, with different energies in whole keV; branchings sum to at most 1 (0.1 % allowed for rounding).</param>
    /// <exception cref="ArgumentException">No line, or branchings that sum to more than 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A half-life that is not positive and finite.</exception>
    public ElectronCaptureSource(string name, double halfLifeSeconds, params IEnumerable<CaptureLine> lines)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        this.name = name;
        HalfLife = Positive(halfLifeSeconds, nameof(halfLifeSeconds));
        Lines = [.. lines];
        double sum = Lines.Sum(l => l.Branching);
        if (Lines.IsEmpty || sum > 1.001)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"source '{name}': found {Lines.Length} lines with branchings that sum to {sum}, expected one or more with a sum of at most 1"), nameof(lines));
        }
    }

    /// <summary>Half-life, s.</summary>
    public double HalfLife { get; }

    /// <summary>The lines.</summary>
    public ImmutableArray<CaptureLine> Lines { get; }

    /// <summary>Decays while measuring: A₀ τ (e^(−t₁/τ) − e^(−t₂/τ)).</summary>
    /// <param name="activityBecquerel">A₀, the activity at the reference time, Bq.</param>
    /// <param name="waitingSeconds">Time from the reference to the start of the measurement, s; ≥ 0.</param>
    /// <param name="exposureSeconds">Duration of the measurement, s.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number that is not finite, a negative wait, or an activity or exposure that is not positive.</exception>
    public double Decays(double activityBecquerel, double waitingSeconds, double exposureSeconds)
    {
        if (!(waitingSeconds >= 0 && double.IsFinite(waitingSeconds)))
        {
            throw new ArgumentOutOfRangeException(nameof(waitingSeconds), waitingSeconds, "expected a finite time in s, 0 or more");
        }

        double lifetime = HalfLife / Math.Log(2);
        double elapsed = Positive(exposureSeconds, nameof(exposureSeconds)) / lifetime;

        // 1 − e^(−x) = 2 e^(−x/2) sinh(x/2) keeps an exposure much shorter than the lifetime exact.
        double decayed = elapsed < 1 ? 2 * Math.Exp(-elapsed / 2) * Math.Sinh(elapsed / 2) : 1 - Math.Exp(-elapsed);
        return Positive(activityBecquerel, nameof(activityBecquerel)) * lifetime * Math.Exp(-waitingSeconds / lifetime) * decayed;
    }

    /// <summary>The lines at the detector.</summary>
    /// <param name="decays">Decays over the exposure; or per second, for a flux.</param>
    /// <param name="meanInverseSquarePerCm2">⟨1/d²⟩ between source and detector, cm⁻²; see <see cref="MeanInverseSquare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number that is not positive and finite.</exception>
    public ImmutableArray<FluxComponent> At(double decays, double meanInverseSquarePerCm2)
    {
        double perDecay = Positive(meanInverseSquarePerCm2, nameof(meanInverseSquarePerCm2)) / (4 * Math.PI);
        double neutrinos = Positive(decays, nameof(decays));
        return
        [
            .. Lines.Select(l => new FluxComponent(Flavour.ElectronNeutrino, l.Spectrum, EmissionPhase.Steady, neutrinos * l.Branching * perDecay)
            {
                Name = FormattableString.Invariant($"{name}-{1000 * l.Spectrum.EndPoint:F0}"),
            }),
        ];
    }

    private static double Positive(double value, string parameter) =>
        value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(parameter, value, "expected a positive, finite number");
}
