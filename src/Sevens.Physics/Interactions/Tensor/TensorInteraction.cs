using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Tensor;

/// <summary>
/// A tensor interaction by a mediator of any mass with one coupling of neutrinos and quarks,
/// dσ/dT = [M(4E² − MT)/2πE²]·[g² δ (Z F_p + N F_n)/(Q² + M_T²)]² with δ = δ_u^p + δ_d^p the isoscalar tensor charge of the nucleon; the term −T/E of the exact
/// contact form is kept. Its Lagrangian is −(g²/√2)(ν̄_R σ^{μν} ν_L)(q̄ σ_{μν} q)/(Q² + M_T²) + h.c., by the trace over spins. Nothing interferes with the Standard Model. [arXiv:1612.04150; arXiv:2211.11905]
/// </summary>
public sealed class TensorInteraction : IInteraction
{
    /// <summary>The coupling of neutrinos and quarks.</summary>
    public const string Coupling = "g";

    /// <summary>The mass of the mediator, MeV.</summary>
    public const string Mass = "mass";

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Tensor interaction, one coupling of neutrinos and quarks",
        "L = −(g²/√2) (ν̄_R σ^{μν} ν_L)(q̄ σ_{μν} q)/(Q² + M_T²) + h.c.",
        "dσ/dT = dσ/dT|_SM + (2M/π)·(1 − T/E − MT/4E²)·[g² (δ_u^p + δ_d^p)(Z F_p + N F_n)/(Q² + M_T²)]²; on an electron (2m_e/π)·(1 − T/E − m_eT/4E² + T²/4E²)·[g²/(Q² + M_T²)]²",
        ["arXiv:1612.04150", "arXiv:2211.11905"])
    {
        Notes = [
            "The 1/√2 makes the published cross section that of the Lagrangian: −κ(ν̄_R σ^{μν} ν_L)(f̄ σ_{μν} f) + h.c. gives (4M/π) κ² (1 − T/E − MT/4E²). In generalised/exchange the same is y_uT = y_dT = y_eT = g²/√2.",
            "δ_u^p = 0.784, δ_d^p = −0.204; those of the neutron by isospin. The charge is that of the number of nucleons, without nuclear spin structure."],
    };

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; } =
        [new CouplingParameter(Coupling, string.Empty, "coupling of neutrinos and quarks", 1e-5) { Lower = 0 }];

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass { get; } = new(Mass, "MeV", "mass of the mediator", 1) { Value = 10, Lower = 0.1, Upper = 1e4 };

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);

        // (G_F² M/π)·K·c²b² with K = 1 − MT/4E² must be [M(4E² − MT)/2πE²]·C²: c = √2 C/G_F.
        CouplingPolynomial strength = CouplingPolynomial.Of(Coupling).Times(CouplingPolynomial.Of(Coupling))
            .Times(Math.Sqrt(2) * (TensorNucleonCharges.UpInProton + TensorNucleonCharges.DownInProton) / convention.Constants.FermiCoupling);
        IAmplitude[] nucleons = [new ProtonAmplitude(convention), new NeutronAmplitude(convention)];
        return nucleons.Select(nucleon => new AmplitudeContribution(
            incoming.Neutrino(), LorentzStructure.Tensor, new MediatedAmplitude(convention, nucleon, mediatorMass), ComplexCoupling.OfReal(strength)));
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        CouplingPolynomial strength = CouplingPolynomial.Of(Coupling).Times(CouplingPolynomial.Of(Coupling)).Times(Math.Sqrt(2) / convention.Constants.FermiCoupling);
        return
        [
            new AmplitudeContribution(
                incoming.Neutrino(), LorentzStructure.Tensor, new MediatedElectronAmplitude(new ElectronAmplitude(), mediatorMass), ComplexCoupling.OfReal(strength)),
        ];
    }
}
