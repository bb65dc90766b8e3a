using System.Collections.Immutable;
using Sevens.Numerics.Quadrature;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// What coherence leaves: the sum over single nucleons of their elastic cross section, each times 1 − F²(q),
/// dσ/dT = (G_F² M/2π) Σ_f A_f (1 − F_f²) {(v_f + a_f)² + (v_f − a_f)²(1 − y)² − (v_f² − a_f²) m y/E}, y = MT/mE, f = p, n; a changes its sign for antineutrinos.
/// v_f are the vector couplings of the convention, a_p = (g_A − g_A^s)/2 and a_n = −(g_A + g_A^s)/2. [arXiv:1806.08768; arXiv:1904.03119]
/// It sums over all states of the nucleus by closure: excitation energies, Pauli blocking beyond 1 − F², nucleon motion and nucleon form factors are left out, so that
/// it is an estimate, and an upper one at energies near those of the first excited states.
/// </summary>
public sealed class IncoherentScattering
{
    private const double Proton = PhysicalConstants.ProtonMass;
    private const double Neutron = PhysicalConstants.NeutronMass;
    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(64);
    private readonly Nuclide nuclide;
    private readonly VectorCouplings couplings;
    private readonly FlavourRunning running;
    private readonly AxialCharges charges;
    private readonly NucleonFormFactors formFactors;
    private readonly double nuclearMass;
    private readonly double hbarC;
    private readonly double scale;

    /// <summary>What to cite when it is used.</summary>
    public static ImmutableArray<string> Citations { get; } = ["arXiv:1806.08768"];

    /// <summary>Prepares the incoherent cross section of one nuclide under a convention.</summary>
    /// <exception cref="InvalidOperationException">The nuclide lacks a charge radius that the convention needs.</exception>
    public IncoherentScattering(Nuclide nuclide, Convention convention)
        : this(nuclide, convention, Required(convention).FormFactorsOf(nuclide))
    {
    }

    /// <summary>As <see cref="IncoherentScattering(Nuclide, Convention)"/>, with vector form factors in place of the convention's.</summary>
    public IncoherentScattering(Nuclide nuclide, Convention convention, NucleonFormFactors formFactors)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(formFactors);
        this.nuclide = nuclide;
        this.formFactors = formFactors;
        couplings = convention.Couplings;
        running = convention.Running;
        charges = convention.Axial?.Charges ?? AxialCharges.Standard;
        nuclearMass = convention.Masses.Moving(nuclide).NuclearMass;
        hbarC = convention.Constants.MomentumHbarC;
        scale = convention.Constants.CrossSectionScale / 2;
    }

    /// <summary>dσ/dT in the recoil energy of the whole nucleus at the same momentum transfer, cm²/MeV per nucleus; 0 beyond what a single nucleon can take.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="neutrinoEnergyMeV">E &gt; 0, MeV.</param>
    /// <param name="recoilMeV">T = Q²/2M ≥ 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy out of its range.</exception>
    public double Differential(Flavour flavour, double neutrinoEnergyMeV, double recoilMeV)
    {
        RequireNeutrinoEnergy(neutrinoEnergyMeV);
        if (!(recoilMeV >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(recoilMeV), recoilMeV, "expected a recoil energy ≥ 0 in MeV");
        }

        double squared = 2 * nuclearMass * recoilMeV;
        return 2 * nuclearMass * (Bound(flavour, neutrinoEnergyMeV, squared, Nucleon.Proton) + Bound(flavour, neutrinoEnergyMeV, squared, Nucleon.Neutron));
    }

    /// <summary>σ(E), cm² per nucleus; grows as E⁴ at low energy. 0 for a single nucleon, whose scattering is elastic.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="neutrinoEnergyMeV">E &gt; 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive and finite.</exception>
    public double Total(Flavour flavour, double neutrinoEnergyMeV)
    {
        RequireNeutrinoEnergy(neutrinoEnergyMeV);
        return Rule.Integrate(q2 => Bound(flavour, neutrinoEnergyMeV, q2, Nucleon.Proton), 0, Largest(neutrinoEnergyMeV, Proton))
            + Rule.Integrate(q2 => Bound(flavour, neutrinoEnergyMeV, q2, Nucleon.Neutron), 0, Largest(neutrinoEnergyMeV, Neutron));
    }

    /// <summary>Zσ_p + Nσ_n: as many free nucleons, cm² per nucleus; (G_F² E²/π) Σ A_f (v_f² + 3a_f²) at low energy.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="neutrinoEnergyMeV">E &gt; 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive and finite.</exception>
    public double FreeNucleons(Flavour flavour, double neutrinoEnergyMeV)
    {
        RequireNeutrinoEnergy(neutrinoEnergyMeV);
        return Rule.Integrate(q2 => Free(flavour, neutrinoEnergyMeV, q2, Nucleon.Proton), 0, Largest(neutrinoEnergyMeV, Proton))
            + Rule.Integrate(q2 => Free(flavour, neutrinoEnergyMeV, q2, Nucleon.Neutron), 0, Largest(neutrinoEnergyMeV, Neutron));
    }

    private enum Nucleon
    {
        Proton,
        Neutron,
    }

    private static Convention Required(Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return convention;
    }

    private static void RequireNeutrinoEnergy(double neutrinoEnergyMeV)
    {
        if (!(neutrinoEnergyMeV > 0 && double.IsFinite(neutrinoEnergyMeV)))
        {
            throw new ArgumentOutOfRangeException(nameof(neutrinoEnergyMeV), neutrinoEnergyMeV, "expected a positive, finite neutrino energy in MeV");
        }
    }

    /// <summary>The largest Q² = 2mT of a nucleon, MeV².</summary>
    private static double Largest(double energy, double mass) => 4 * mass * energy * energy / (mass + (2 * energy));

    /// <summary>dσ/dQ² of the bound nucleons of one kind, cm²/MeV².</summary>
    private double Bound(Flavour flavour, double energy, double squared, Nucleon nucleon)
    {
        if (nuclide.A == 1)
        {
            return 0;
        }

        double formFactor = (nucleon == Nucleon.Proton ? formFactors.Proton : formFactors.Neutron).At(Math.Sqrt(squared) / hbarC);
        return Free(flavour, energy, squared, nucleon) * (1 - formFactor) * (1 + formFactor);
    }

    /// <summary>dσ/dQ² of free nucleons of one kind, cm²/MeV²: (G_F²/4π) A_f {…}, since Q² = 2mT.</summary>
    private double Free(Flavour flavour, double energy, double squared, Nucleon nucleon)
    {
        double mass = nucleon == Nucleon.Proton ? Proton : Neutron;
        if (squared > Largest(energy, mass))
        {
            return 0;
        }

        double sign = flavour >= Flavour.ElectronAntineutrino ? -1 : 1;
        (int number, double vector, double axial) = nucleon == Nucleon.Proton
            ? (nuclide.Z, ProtonCoupling(flavour, squared), sign * charges.Proton / 2)
            : (nuclide.N, couplings.Neutron, sign * charges.Neutron / 2);
        double inelasticity = squared / (2 * mass * energy);
        double left = vector + axial;
        double right = (vector - axial) * (1 - inelasticity);
        return scale / 2 * number * ((left * left) + (right * right) - (((vector * vector) - (axial * axial)) * mass * inelasticity / energy));
    }

    private double ProtonCoupling(Flavour flavour, double squared) =>
        couplings.ProtonFor(flavour) + (running == FlavourRunning.None ? 0 : FlavourCorrection.RunningTo(flavour, squared));
}
