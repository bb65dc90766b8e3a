using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Axial;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Interactions.LightScalar;
using Sevens.Physics.Interactions.Tensor;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Generalised;

/// <summary>
/// Scalar, pseudoscalar and tensor interactions of neutrinos of every flavour with quarks, nucleons and electrons, at a point or by exchange; vector and axial ones
/// too where they are by exchange, since at a point they are non-standard interactions. Scalar and tensor amplitudes interfere. [arXiv:1612.04150]
/// </summary>
/// <remarks>
/// In units where the amplitude of −2√2 G_F ε (ν̄_R ν_L)(f̄f) is 2ε, that of −2√2 G_F ε (ν̄_R σ^{μν} ν_L)(f̄σ_{μν}f) is 4√2ε: by a Fierz identity its helicity
/// amplitude is to the scalar's as 4(2 − y) to y.
/// </remarks>
public sealed class GeneralisedInteraction : IInteraction
{
    private const string MassName = "mass";
    private static readonly string[] OfContact = ["S", "P", "T"];
    private static readonly string[] OfExchange = ["V", "A", .. OfContact];
    private readonly MediatorRange range;

    /// <summary>The interactions of a range.</summary>
    /// <param name="range">At a point or by exchange.</param>
    public GeneralisedInteraction(MediatorRange range)
    {
        this.range = range;
        bool light = range == MediatorRange.Exchange;
        MediatorMass = light ? new CouplingParameter(MassName, "MeV", "mass of the mediator", 1) { Value = 10, Lower = 0.1, Upper = 1e4 } : null;
        double size = light ? 1e-9 : 0.1;
        Couplings =
        [
            .. (light ? OfExchange : OfContact).SelectMany(kind => Targets(kind).Select(target =>
                new CouplingParameter(Name(target, kind), string.Empty, Described(target, kind), size))),
        ];
        Description = new InteractionDescription(
            light ? "Generalised interactions by exchange of a boson (S, P, V, A, T)" : "Generalised interactions at a point (S, P, T)",
            light
                ? "L = −Σ y_f (ν̄ Γ ν)(f̄ Γ f)/(Q² + M²) + h.c., Γ = 1, iγ₅, γ^μ, γ^μγ₅, σ^{μν}; y = g_ν g_f"
                : "L = −2√2 G_F Σ ε_f (ν̄_R Γ ν_L)(f̄ Γ f) + h.c., Γ = 1, iγ₅, σ^{μν}",
            "dσ/dT = dσ/dT|_SM + (G_F²M/π) [c_S² MT/2E² + c_P² T²/4E² + c_T² (1 − T/E − MT/4E²) ± (√2/4) c_S c_T (2T/E − T²/E²)], + for ν, − for ν̄; c_S = 2ε_S Q_S, c_P = 2ε_P Q_P, c_T = 4√2 ε_T Q_T",
            ["arXiv:1612.04150", "arXiv:1506.04142", "arXiv:1604.01025"])
        {
            Notes =
            [
                "Q_S and Q_T are charges of quarks as of light-scalar/by-quark and tensor; Q_P = (2M/m_N) √[(J+1)/3J] Σ g_N ⟨S_N⟩ with couplings of nucleons, and is zero for nuclei without spin.",
                "Couplings to spins (P, A) of nuclei need a convention with an axial part (--axial). The same for every flavour.",
            ],
        };
    }

    /// <inheritdoc/>
    public InteractionDescription Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; }

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass { get; }

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        IAmplitude proton = new ProtonAmplitude(convention), neutron = new NeutronAmplitude(convention);
        (LorentzStructure, string, string, IAmplitude, double)[] coherent =
        [
            (LorentzStructure.Scalar, "u", "S", proton, ScalarNucleonCharges.ProtonUp), (LorentzStructure.Scalar, "u", "S", neutron, ScalarNucleonCharges.NeutronUp),
            (LorentzStructure.Scalar, "d", "S", proton, ScalarNucleonCharges.ProtonDown), (LorentzStructure.Scalar, "d", "S", neutron, ScalarNucleonCharges.NeutronDown),
            (LorentzStructure.Tensor, "u", "T", proton, TensorNucleonCharges.UpInProton), (LorentzStructure.Tensor, "u", "T", neutron, TensorNucleonCharges.DownInProton),
            (LorentzStructure.Tensor, "d", "T", proton, TensorNucleonCharges.DownInProton), (LorentzStructure.Tensor, "d", "T", neutron, TensorNucleonCharges.UpInProton),
        ];
        (LorentzStructure, string, string, IAmplitude, double)[] vector = range == MediatorRange.Contact ? [] :
        [
            (LorentzStructure.Vector, "u", "V", proton, 2), (LorentzStructure.Vector, "u", "V", neutron, 1),
            (LorentzStructure.Vector, "d", "V", proton, 1), (LorentzStructure.Vector, "d", "V", neutron, 2),
        ];
        IEnumerable<(LorentzStructure, string, string, IAmplitude, double)> spins = convention.Axial is null ? [] : Spins(convention);
        return coherent.Concat(vector).Concat(spins).Select(t => Term(
            incoming, convention, t.Item1, Name(t.Item2, t.Item3), range == MediatorRange.Contact ? t.Item4 : new MediatedAmplitude(convention, t.Item4, mediatorMass), t.Item5));
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        IAmplitude electron = range == MediatorRange.Contact ? new ElectronAmplitude() : new MediatedElectronAmplitude(new ElectronAmplitude(), mediatorMass);
        (LorentzStructure Structure, string Kind)[] kinds =
        [
            (LorentzStructure.Scalar, "S"), (LorentzStructure.Pseudoscalar, "P"), (LorentzStructure.Tensor, "T"),
            .. range == MediatorRange.Contact ? [] : new[] { (LorentzStructure.Vector, "V"), (LorentzStructure.Axial, "A") },
        ];
        return kinds.Select(k => Term(incoming, convention, k.Structure, Name("e", k.Kind), electron, 1));
    }

    private static string[] Targets(string kind) => string.Equals(kind, "P", StringComparison.Ordinal) ? ["p", "n", "e"] : ["u", "d", "e"];

    private static string Described(string target, string kind) => $"{kind switch { "S" => "scalar", "P" => "pseudoscalar", "V" => "vector", "A" => "axial", _ => "tensor" }} coupling to {target switch { "u" => "up quarks", "d" => "down quarks", "p" => "protons", "n" => "neutrons", _ => "electrons" }}";

    private IEnumerable<(LorentzStructure, string, string, IAmplitude, double)> Spins(Convention convention)
    {
        yield return (LorentzStructure.Pseudoscalar, "p", "P", new PseudoscalarAmplitude(convention, QuarkSpins.Nucleons(convention, 1, 0)), 1);
        yield return (LorentzStructure.Pseudoscalar, "n", "P", new PseudoscalarAmplitude(convention, QuarkSpins.Nucleons(convention, 0, 1)), 1);
        if (range == MediatorRange.Exchange)
        {
            yield return (LorentzStructure.Axial, "u", "A", QuarkSpins.Up(convention), 1);
            yield return (LorentzStructure.Axial, "d", "A", QuarkSpins.Down(convention), 1);
        }
    }

    private AmplitudeContribution Term(Flavour incoming, Convention convention, LorentzStructure structure, string name, IAmplitude amplitude, double charge)
    {
        double root = Math.Sqrt(2);
        double ofContact = structure == LorentzStructure.Tensor ? 4 * root : 2;
        double scale = range == MediatorRange.Contact ? ofContact : structure switch
        {
            // −y(ν̄γP_Lν)(f̄γf) against −√2G_F(ν̄γP_Lν)(f̄γ(g_V − g_Aγ₅)f); others with 2√2 G_F ε = y/(Q² + M²).
            LorentzStructure.Vector => 1 / (root * convention.Constants.FermiCoupling),
            LorentzStructure.Axial => -1 / (root * convention.Constants.FermiCoupling),
            _ => ofContact / (2 * root * convention.Constants.FermiCoupling),
        };
        return new AmplitudeContribution(incoming.Neutrino(), structure, amplitude, ComplexCoupling.OfReal(CouplingPolynomial.Of(name).Times(scale * charge)));
    }

    private string Name(string target, string kind) => $"{(range == MediatorRange.Contact ? "eps" : "y")}_{target}{kind}";
}
