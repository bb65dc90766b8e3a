namespace Sevens.Physics.Nuclei;

/// <summary>One nuclide as the cross section sees it.</summary>
/// <param name="Symbol">Element symbol, for example <c>Cs</c>.</param>
/// <param name="Z">Number of protons.</param>
/// <param name="A">Number of nucleons.</param>
/// <param name="AtomicMass">Mass of the neutral atom, u.</param>
/// <param name="NuclearMass">Mass of the nucleus, MeV.</param>
/// <param name="ChargeRadius">Root-mean-square charge radius, fm; null where none is measured.</param>
public sealed record Nuclide(string Symbol, int Z, int A, double AtomicMass, double NuclearMass, double? ChargeRadius)
{
    /// <summary>Number of neutrons.</summary>
    public int N => A - Z;

    /// <summary>The field's short name, for example <c>Cs133</c>.</summary>
    public string Name => FormattableString.Invariant($"{Symbol}{A}");

    /// <summary>The measured charge radius, fm.</summary>
    /// <exception cref="InvalidOperationException">None is measured.</exception>
    public double RequiredChargeRadius => ChargeRadius
        ?? throw new InvalidOperationException($"{Name} has no measured charge radius, which this convention needs; a convention with R = 1.2 A^(1/3) fm does not");

    /// <summary>The largest recoil energy 2E²/(M + 2E) a neutrino of energy E can give, MeV.</summary>
    /// <param name="neutrinoEnergyMeV">Neutrino energy E, MeV.</param>
    public double MaximumRecoil(double neutrinoEnergyMeV) => 2 * neutrinoEnergyMeV * neutrinoEnergyMeV / (NuclearMass + (2 * neutrinoEnergyMeV));

    /// <summary>The smallest neutrino energy [T + √(T² + 2MT)]/2 that can give a recoil of energy T, MeV.</summary>
    /// <param name="recoilMeV">Recoil energy T, MeV.</param>
    public double MinimumNeutrinoEnergy(double recoilMeV) => (recoilMeV + Math.Sqrt((recoilMeV * recoilMeV) + (2 * NuclearMass * recoilMeV))) / 2;

    /// <summary>The momentum transfer √(2MT + T²)/ħc, fm⁻¹.</summary>
    /// <param name="recoilMeV">Recoil energy T, MeV.</param>
    public double MomentumTransfer(double recoilMeV) => Math.Sqrt(((2 * NuclearMass) + recoilMeV) * recoilMeV) / Constants.PhysicalConstants.HbarC;
}
