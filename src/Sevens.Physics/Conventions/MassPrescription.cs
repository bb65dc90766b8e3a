using Sevens.Physics.Constants;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions;

/// <summary>How a convention gets the mass of the recoiling nucleus.</summary>
/// <param name="Rule">What is taken.</param>
/// <param name="UnitMeV">The mass of the unit that the rule multiplies, MeV; not used by <see cref="MassRule.Nuclear"/>.</param>
public sealed record MassPrescription(MassRule Rule, double UnitMeV)
{
    /// <summary>The atomic mass unit, MeV (CODATA 2018).</summary>
    public const double AtomicMassUnit = 931.49410242;

    /// <summary>The measured mass of the nucleus.</summary>
    public static MassPrescription Nuclear { get; } = new(MassRule.Nuclear, AtomicMassUnit);

    /// <summary>The mass of a nucleus, MeV.</summary>
    public double Of(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return Rule switch
        {
            MassRule.AtomicLessElectrons => (nuclide.AtomicMass * UnitMeV) - (nuclide.Z * PhysicalConstants.ElectronMass),
            MassRule.Atomic => nuclide.AtomicMass * UnitMeV,
            MassRule.Nucleons => nuclide.A * UnitMeV,
            _ => nuclide.NuclearMass,
        };
    }

    /// <summary>The nuclide as the kinematics of this convention sees it.</summary>
    internal Nuclide Moving(Nuclide nuclide) => Rule == MassRule.Nuclear ? nuclide : nuclide with { NuclearMass = Of(nuclide) };
}
