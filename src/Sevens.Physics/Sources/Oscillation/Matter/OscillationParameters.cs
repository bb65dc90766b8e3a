namespace Sevens.Physics.Sources.Oscillation.Matter;

/// <summary>Masses and mixing of three neutrinos, in the parametrisation of the PDG.</summary>
public sealed record OscillationParameters
{
    /// <summary>Takes the six parameters.</summary>
    /// <param name="name">Which fit they are of, for messages and provenance.</param>
    /// <param name="sinSquared12">sin²θ₁₂, in (0, 1).</param>
    /// <param name="sinSquared23">sin²θ₂₃, in (0, 1).</param>
    /// <param name="sinSquared13">sin²θ₁₃, in [0, 1).</param>
    /// <param name="smallSplitting">Δm²₂₁, eV², positive.</param>
    /// <param name="largeSplitting">Δm²₃₁ &gt; 0 for normal, Δm²₃₂ &lt; 0 for inverted ordering, eV², larger in size than Δm²₂₁.</param>
    /// <param name="cpPhaseDegrees">δ_CP, degrees.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter outside its range.</exception>
    public OscillationParameters(
        string name, double sinSquared12, double sinSquared23, double sinSquared13, double smallSplitting, double largeSplitting, double cpPhaseDegrees)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        SinSquared12 = Within(sinSquared12 is > 0 and < 1, sinSquared12, nameof(sinSquared12), "sin²θ₁₂ between 0 and 1");
        SinSquared23 = Within(sinSquared23 is > 0 and < 1, sinSquared23, nameof(sinSquared23), "sin²θ₂₃ between 0 and 1");
        SinSquared13 = Within(sinSquared13 is >= 0 and < 1, sinSquared13, nameof(sinSquared13), "sin²θ₁₃ from 0 to below 1");
        SmallSplitting = Within(smallSplitting is > 0 and < 1, smallSplitting, nameof(smallSplitting), "Δm²₂₁ above 0, in eV²");
        LargeSplitting = Within(
            Math.Abs(largeSplitting) > smallSplitting && Math.Abs(largeSplitting) < 1, largeSplitting, nameof(largeSplitting), "a splitting in eV² that is larger in size than Δm²₂₁");
        CpPhaseDegrees = Within(double.IsFinite(cpPhaseDegrees), cpPhaseDegrees, nameof(cpPhaseDegrees), "a finite phase in degrees");
    }

    /// <summary>Which fit they are of.</summary>
    public string Name { get; }

    /// <summary>sin²θ₁₂.</summary>
    public double SinSquared12 { get; }

    /// <summary>sin²θ₂₃.</summary>
    public double SinSquared23 { get; }

    /// <summary>sin²θ₁₃.</summary>
    public double SinSquared13 { get; }

    /// <summary>Δm²₂₁, eV².</summary>
    public double SmallSplitting { get; }

    /// <summary>Δm²₃₁ (normal) or Δm²₃₂ (inverted, negative), eV².</summary>
    public double LargeSplitting { get; }

    /// <summary>δ_CP, degrees.</summary>
    public double CpPhaseDegrees { get; }

    /// <summary>Whom to cite.</summary>
    public string Citation { get; init; } = string.Empty;

    /// <summary>Δm²₃₁, eV², negative for inverted ordering.</summary>
    public double Splitting31 => LargeSplitting > 0 ? LargeSplitting : LargeSplitting + SmallSplitting;

    /// <summary>
    /// The other side of the generalised mass ordering degeneracy: θ₁₂ → π/2 − θ₁₂, Δm²₃₁ → −Δm²₃₂, δ → π − δ, which makes −S H* S of the vacuum's H with
    /// S = diag(−1, 1, 1). With ε_ee → −ε_ee − 2, the other ε_αα → −ε_αα, ε_eμ → ε*_eμ, ε_eτ → ε*_eτ and ε_μτ → −ε*_μτ in all matter, all probabilities are the same.
    /// [arXiv:hep-ph/0406280; arXiv:1604.05772]
    /// </summary>
    public OscillationParameters DarkSide() =>
        new(Name + ", dark side", 1 - SinSquared12, SinSquared23, SinSquared13, SmallSplitting, -LargeSplitting, 180 - CpPhaseDegrees) { Citation = Citation };

    private static double Within(bool holds, double value, string parameter, string expected) =>
        holds ? value : throw new ArgumentOutOfRangeException(parameter, value, $"expected {expected}");
}
