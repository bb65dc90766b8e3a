using Sevens.Physics.Constants;

namespace Sevens.Physics.Nuclei;

/// <summary>One nuclide as the cross section sees it. What is known to be impossible is refused on construction.</summary>
/// <param name="Symbol">Element symbol, for example <c>Cs</c>.</param>
/// <param name="Z">Number of protons, at least 1.</param>
/// <param name="A">Number of nucleons, at least Z.</param>
/// <param name="AtomicMass">Mass of the neutral atom, u; within 2 % of A.</param>
/// <param name="NuclearMass">Mass of the nucleus, MeV; within 2 % of A·931.494 MeV.</param>
/// <param name="ChargeRadius">Root-mean-square charge radius, fm; null where none is measured.</param>
/// <exception cref="ArgumentException">A value outside these limits; the message names it, what was found and what was expected.</exception>
public sealed record Nuclide(string Symbol, int Z, int A, double AtomicMass, double NuclearMass, double? ChargeRadius)
{
    // Mass excesses per nucleon are at most 0.8 % of a unit (hydrogen); 2 % also admits A·931.5 MeV and Z m_p + N m_n.
    private const double MassTolerance = 0.02;
    private const double MeVPerUnit = 931.49410242;

    /// <summary>Element symbol.</summary>
    public string Symbol { get; } = Symbol is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', >= 'a' and <= 'z']
        ? Symbol
        : throw new ArgumentException($"nuclide: symbol: found '{Symbol}', expected an element symbol such as Ar", nameof(Symbol));

    /// <summary>Number of protons.</summary>
    public int Z { get; } = Z >= 1
        ? Z
        : throw new ArgumentException(FormattableString.Invariant($"nuclide {Symbol}{A}: Z: found {Z}, expected 1 or more"), nameof(Z));

    /// <summary>Number of nucleons.</summary>
    public int A { get; } = A >= Z
        ? A
        : throw new ArgumentException(FormattableString.Invariant($"nuclide {Symbol}{A}: A: found {A}, expected Z = {Z} or more"), nameof(A));

    /// <summary>Mass of the neutral atom, u.</summary>
    public double AtomicMass { get; init => field = Near("atomic mass", value, A, "u"); } = Near($"nuclide {Symbol}{A}: atomic mass", AtomicMass, A, "u");

    /// <summary>Mass of the nucleus, MeV.</summary>
    public double NuclearMass { get; init => field = Near("nuclear mass", value, A * MeVPerUnit, "MeV"); } =
        Near($"nuclide {Symbol}{A}: nuclear mass", NuclearMass, A * MeVPerUnit, "MeV");

    /// <summary>Root-mean-square charge radius, fm; null where none is measured.</summary>
    public double? ChargeRadius { get; init => field = Positive("charge radius", value); } = Positive($"nuclide {Symbol}{A}: charge radius", ChargeRadius);

    /// <summary>Standard error of the charge radius, fm, at least 0; null where none is stated.</summary>
    public double? ChargeRadiusError
    {
        get;
        init => field = value is null or (>= 0 and < double.PositiveInfinity)
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"nuclide {Name}: error of the charge radius: found {value} fm, expected 0 fm or more"), nameof(value));
    }

    /// <summary>Spin J of the ground state, half-integer exactly where A is odd; null where unknown.</summary>
    public Spin? Spin
    {
        get;
        init => field = value is not { } spin || int.IsOddInteger(spin.Twice) == int.IsOddInteger(A)
            ? value
            : throw new ArgumentException(
                $"nuclide {Name}: spin: found {spin}, expected {(int.IsOddInteger(A) ? "a half-integer" : "an integer")} for this number of nucleons", nameof(value));
    }

    /// <summary>Parity of the ground state; null where unknown.</summary>
    public Parity? Parity { get; init; }

    /// <summary>Magnetic moment of the ground state, nuclear magnetons; null where unknown. A nuclide of spin 0 has none: 0.</summary>
    public double? MagneticMoment
    {
        get;
        init => field = value is null || double.IsFinite(value.Value)
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"nuclide {Name}: magnetic moment: found {value}, expected a finite number"), nameof(value));
    }

    /// <summary>Number of neutrons.</summary>
    public int N => A - Z;

    /// <summary>The field's short name, for example <c>Cs133</c>.</summary>
    public string Name => FormattableString.Invariant($"{Symbol}{A}");

    /// <summary>The measured charge radius, fm.</summary>
    /// <exception cref="InvalidOperationException">None is measured.</exception>
    public double RequiredChargeRadius => ChargeRadius
        ?? throw new InvalidOperationException($"{Name} has no measured charge radius, which this convention needs; a convention with R = 1.2 A^(1/3) fm does not (--convention coherent), nor does --form-factor point");

    /// <summary>The spin J.</summary>
    /// <exception cref="InvalidOperationException">It is unknown.</exception>
    public Spin RequiredSpin => Spin ?? throw new InvalidOperationException($"{Name} has no known spin, expected one for the axial part of the cross section");

    /// <summary>The largest recoil energy 2E²/(M + 2E) a neutrino of energy E can give, MeV.</summary>
    /// <param name="neutrinoEnergyMeV">Neutrino energy E, MeV.</param>
    public double MaximumRecoil(double neutrinoEnergyMeV) => 2 * neutrinoEnergyMeV * neutrinoEnergyMeV / (NuclearMass + (2 * neutrinoEnergyMeV));

    /// <summary>The smallest neutrino energy [T + √(T² + 2MT)]/2 that can give a recoil of energy T, MeV.</summary>
    /// <param name="recoilMeV">Recoil energy T, MeV.</param>
    public double MinimumNeutrinoEnergy(double recoilMeV) => (recoilMeV + Math.Sqrt((recoilMeV * recoilMeV) + (2 * NuclearMass * recoilMeV))) / 2;

    /// <summary>The momentum transfer √(2MT + T²)/ħc, fm⁻¹.</summary>
    /// <param name="recoilMeV">Recoil energy T, MeV.</param>
    public double MomentumTransfer(double recoilMeV) => Math.Sqrt(((2 * NuclearMass) + recoilMeV) * recoilMeV) / PhysicalConstants.HbarC;

    private static double Near(string what, double value, double expected, string unit) => Math.Abs((value / expected) - 1) < MassTolerance
        ? value
        : throw new ArgumentException(FormattableString.Invariant($"{what}: found {value} {unit}, expected {expected:0.######} {unit} within 2 %"), nameof(value));

    private static double? Positive(string what, double? value) => value is null or (> 0 and < double.PositiveInfinity)
        ? value
        : throw new ArgumentException(FormattableString.Invariant($"{what}: found {value} fm, expected a positive length"), nameof(value));
}
