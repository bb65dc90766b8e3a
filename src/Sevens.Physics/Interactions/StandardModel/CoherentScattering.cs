using Sevens.Numerics.Quadrature;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// Coherent elastic neutrino–nucleus scattering in the Standard Model, vector part, exact for a spin-0 target:
/// dσ/dT = (G_F² M/π)(1 − T/E − MT/2E²) Q_V², Q_V = g_V^p Z F_p(q) + g_V^n N F_n(q).
/// [Freedman, Phys. Rev. D 9 (1974) 1389; arXiv:hep-ph/0508299; arXiv:1710.02730]
/// </summary>
public sealed class CoherentScattering
{
    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(64);
    private readonly VectorCouplings couplings;
    private readonly NucleonFormFactors formFactors;
    private readonly double prefactor;

    /// <summary>Prepares the cross section of one nuclide under a convention.</summary>
    public CoherentScattering(Nuclide nuclide, Convention convention)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        ArgumentNullException.ThrowIfNull(convention);
        Nuclide = nuclide;
        couplings = convention.Couplings;
        formFactors = convention.FormFactorsOf(nuclide);
        prefactor = PhysicalConstants.FermiCoupling * PhysicalConstants.FermiCoupling * nuclide.NuclearMass / Math.PI * PhysicalConstants.HbarCSquared;
    }

    /// <summary>The target nuclide.</summary>
    public Nuclide Nuclide { get; }

    /// <summary>Q_V(q) for a flavour; −(N − (1 − 4 sin²θ_W) Z)/2 at tree level and q = 0.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="momentumTransfer">q, fm⁻¹.</param>
    public double WeakAmplitude(Flavour flavour, double momentumTransfer) =>
        (couplings.ProtonFor(flavour) * Nuclide.Z * formFactors.Proton.At(momentumTransfer))
        + (couplings.Neutron * Nuclide.N * formFactors.Neutron.At(momentumTransfer));

    /// <summary>dσ/dT at a neutrino energy, cm²/MeV per nucleus; 0 above the kinematic limit.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="neutrinoEnergyMeV">E &gt; 0, MeV.</param>
    /// <param name="recoilMeV">T ≥ 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy out of its range.</exception>
    public double Differential(Flavour flavour, double neutrinoEnergyMeV, double recoilMeV)
    {
        RequireNeutrinoEnergy(neutrinoEnergyMeV);
        RequireRecoil(recoilMeV);
        double kinematic = 1 - (recoilMeV / neutrinoEnergyMeV) - (Nuclide.NuclearMass * recoilMeV / (2 * neutrinoEnergyMeV * neutrinoEnergyMeV));
        if (!(kinematic > 0))
        {
            return 0;
        }

        double amplitude = WeakAmplitude(flavour, Nuclide.MomentumTransfer(recoilMeV));
        return prefactor * kinematic * amplitude * amplitude;
    }

    /// <summary>dσ/dT averaged over a spectrum, ∫φ(E) dσ/dT dE, cm²/MeV per nucleus.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="spectrum">φ, normalised to one neutrino.</param>
    /// <param name="recoilMeV">T ≥ 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative or undefined recoil energy.</exception>
    public double Differential(Flavour flavour, IEnergySpectrum spectrum, double recoilMeV)
    {
        ArgumentNullException.ThrowIfNull(spectrum);
        RequireRecoil(recoilMeV);
        TailMoments moments = spectrum.MomentsAbove(Nuclide.MinimumNeutrinoEnergy(recoilMeV));
        double kinematic = moments.Zeroth - (recoilMeV * moments.First) - (Nuclide.NuclearMass * recoilMeV / 2 * moments.Second);
        if (!(kinematic > 0))
        {
            return 0;
        }

        double amplitude = WeakAmplitude(flavour, Nuclide.MomentumTransfer(recoilMeV));
        return prefactor * kinematic * amplitude * amplitude;
    }

    /// <summary>σ(E) = ∫dT dσ/dT, cm² per nucleus.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="neutrinoEnergyMeV">E &gt; 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive and finite.</exception>
    public double Total(Flavour flavour, double neutrinoEnergyMeV)
    {
        RequireNeutrinoEnergy(neutrinoEnergyMeV);
        return Rule.Integrate(t => Differential(flavour, neutrinoEnergyMeV, t), 0, Nuclide.MaximumRecoil(neutrinoEnergyMeV));
    }

    /// <summary>The spectrum-averaged cross section ∫φ(E) σ(E) dE, cm² per nucleus.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="spectrum">φ, normalised to one neutrino.</param>
    public double Average(Flavour flavour, IEnergySpectrum spectrum)
    {
        ArgumentNullException.ThrowIfNull(spectrum);
        return Rule.Integrate(t => Differential(flavour, spectrum, t), 0, Nuclide.MaximumRecoil(spectrum.EndPoint));
    }

    private static void RequireNeutrinoEnergy(double neutrinoEnergyMeV)
    {
        if (!(neutrinoEnergyMeV > 0 && double.IsFinite(neutrinoEnergyMeV)))
        {
            throw new ArgumentOutOfRangeException(nameof(neutrinoEnergyMeV), neutrinoEnergyMeV, "expected a positive, finite neutrino energy in MeV");
        }
    }

    private static void RequireRecoil(double recoilMeV)
    {
        if (!(recoilMeV >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(recoilMeV), recoilMeV, "expected a recoil energy ≥ 0 in MeV");
        }
    }
}
