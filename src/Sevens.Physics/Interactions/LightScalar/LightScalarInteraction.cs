using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.LightScalar;

/// <summary>
/// A scalar boson of any mass, dσ/dT = (M²T/4πE²)·[Q_S/(Q² + M_S²)]² in addition to the Standard Model: it flips the helicity of the neutrino, so that
/// nothing interferes. With one coupling g̃ of all fermions Q_S = 17.3 g̃² (Z F_p + N F_n); by quark
/// Q_S = Σ_q y_q (Z F_p ⟨p|q̄q|p⟩ + N F_n ⟨n|q̄q|n⟩) with y_q = g_ν g_q. [arXiv:1604.01025; arXiv:2202.11002]
/// </summary>
public sealed class LightScalarInteraction : IInteraction
{
    /// <summary>The mass of the boson, MeV.</summary>
    public const string Mass = "mass";

    private readonly ImmutableArray<(CouplingPolynomial Coupling, double Proton, double Neutron, double Electron)> charges;
    private readonly Func<Flavour, double> neutrino;

    private LightScalarInteraction(
        InteractionDescription description,
        ImmutableArray<CouplingParameter> couplings,
        Func<Flavour, double> neutrino,
        ImmutableArray<(CouplingPolynomial Coupling, double Proton, double Neutron, double Electron)> charges)
    {
        Description = description;
        Couplings = couplings;
        this.neutrino = neutrino;
        this.charges = charges;
    }

    /// <summary>One coupling g̃ of all fermions, into which the hadronic uncertainty is absorbed.</summary>
    public static LightScalarInteraction Universal { get; } = new(
        Described("Light scalar, one coupling of all fermions", "Q_S = 17.3 g̃² (Z F_p + N F_n)"),
        [Coupling("g", "coupling g̃ of all fermions")],
        _ => 1,
        [(Squared("g"), ScalarNucleonCharges.Universal, ScalarNucleonCharges.Universal, 1)]);

    /// <summary>Products of the neutrino's coupling with that of each quark.</summary>
    public static LightScalarInteraction ByQuark { get; } = new(
        Described("Light scalar, couplings by quark", "Q_S = Σ_q y_q (Z F_p ⟨p|q̄q|p⟩ + N F_n ⟨n|q̄q|n⟩), y_q = g_ν g_q"),
        [
            new CouplingParameter("y_u", string.Empty, "coupling of the neutrino times that of the up quark", 1e-10),
            new CouplingParameter("y_d", string.Empty, "coupling of the neutrino times that of the down quark", 1e-10),
            new CouplingParameter("y_e", string.Empty, "coupling of the neutrino times that of the electron", 1e-10),
        ],
        _ => 1,
        [
            (CouplingPolynomial.Of("y_u"), ScalarNucleonCharges.ProtonUp, ScalarNucleonCharges.NeutronUp, 0),
            (CouplingPolynomial.Of("y_d"), ScalarNucleonCharges.ProtonDown, ScalarNucleonCharges.NeutronDown, 0),
            (CouplingPolynomial.Of("y_e"), 0, 0, 1),
        ]);

    /// <inheritdoc/>
    public InteractionDescription Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; }

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass { get; } = new(Mass, "MeV", "mass of the scalar boson", 1) { Value = 10, Lower = 0.1, Upper = 1e4 };

    /// <summary>One coupling g with charges of quarks and neutrinos in units of it.</summary>
    /// <param name="title">What it is, in a line.</param>
    /// <param name="up">The charge of the up quark.</param>
    /// <param name="down">The charge of the down quark.</param>
    /// <param name="neutrinos">The charges of ν_e, ν_μ and ν_τ.</param>
    /// <param name="citations">Where they come from.</param>
    public static LightScalarInteraction WithCharges(
        string title, double up, double down, (double Electron, double Muon, double Tau) neutrinos, ImmutableArray<string> citations) => new(
        Described(title, "Q_S = g² q_ν Σ_q q_q (Z F_p ⟨p|q̄q|p⟩ + N F_n ⟨n|q̄q|n⟩)") with { Citations = citations },
        [Coupling("g", "coupling in units of which charges are stated")],
        flavour => flavour.Neutrino() switch
        {
            Flavour.ElectronNeutrino => neutrinos.Electron,
            Flavour.MuonNeutrino => neutrinos.Muon,
            _ => neutrinos.Tau,
        },
        [
            (
                Squared("g"),
                (up * ScalarNucleonCharges.ProtonUp) + (down * ScalarNucleonCharges.ProtonDown),
                (up * ScalarNucleonCharges.NeutronUp) + (down * ScalarNucleonCharges.NeutronDown),
                0),
        ]);

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        double scale = Scale(incoming, convention);
        AmplitudeContribution Term(IAmplitude charge, CouplingPolynomial coupling) => new(
            incoming.Neutrino(), LorentzStructure.Scalar, new MediatedAmplitude(convention, charge, mediatorMass), ComplexCoupling.OfReal(coupling.Times(scale)));
        return charges.Where(c => scale != 0 && (c.Proton != 0 || c.Neutron != 0)).SelectMany(c => new[]
        {
            Term(new ProtonAmplitude(convention), c.Coupling.Times(c.Proton)),
            Term(new NeutronAmplitude(convention), c.Coupling.Times(c.Neutron)),
        });
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        double scale = Scale(incoming, convention);
        return charges.Where(c => scale != 0 && c.Electron != 0).Select(c => new AmplitudeContribution(
            incoming.Neutrino(),
            LorentzStructure.Scalar,
            new MediatedElectronAmplitude(new ElectronAmplitude(), mediatorMass),
            ComplexCoupling.OfReal(c.Coupling.Times(scale * c.Electron))));
    }

    private double Scale(Flavour incoming, Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return neutrino(incoming) / (Math.Sqrt(2) * convention.Constants.FermiCoupling);
    }

    private static CouplingPolynomial Squared(string name) => CouplingPolynomial.Of(name).Times(CouplingPolynomial.Of(name));

    private static CouplingParameter Coupling(string name, string description) => new(name, string.Empty, description, 1e-5) { Lower = 0 };

    private static InteractionDescription Described(string title, string charge) => new(
        title,
        "L = −φ [g_ν ν̄_R ν_L + h.c. + Σ_q g_q q̄q]",
        $"dσ/dT = dσ/dT|_SM + (M²T/4πE²)·[Q_S/(Q² + M_S²)]², {charge}; on an electron (m_e²T/4πE²)(1 + T/2m_e)·[g_ν g_e/(Q² + M_S²)]²",
        ["arXiv:1604.01025", "arXiv:2202.11002", "arXiv:1506.04142"]);
}
