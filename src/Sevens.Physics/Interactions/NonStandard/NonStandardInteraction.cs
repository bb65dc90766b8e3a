using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>
/// Vector interactions of neutrinos with up and down quarks at a point, X_βα = (2ε^u_βα + ε^d_βα) Z F_p + (ε^u_βα + 2ε^d_βα) N F_n, added to Q_V on the diagonal.
/// Off the diagonal couplings are complex: the parameter without suffix is the real part, <c>_im</c> the imaginary one.
/// [arXiv:hep-ph/0508299; arXiv:hep-ph/0511042]
/// </summary>
public sealed class NonStandardInteraction : IInteraction
{
    private const double Size = 0.05;

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Non-standard interactions of neutrinos with quarks, vector",
        "L = −2√2 G_F Σ ε^{qV}_{αβ} (ν̄_α γ^μ P_L ν_β)(q̄ γ_μ q), q = u, d; ε^V = ε^L + ε^R",
        "Q_V² → |Q_V + X_αα|² + Σ_{β≠α} |X_βα|², X = (2ε^u + ε^d) Z F_p + (ε^u + 2ε^d) N F_n",
        ["arXiv:hep-ph/0508299", "arXiv:hep-ph/0511042"])
    {
        Notes = ["Diagonal couplings are real; off-diagonal ones have a real part and, with the suffix _im, an imaginary one."],
    };

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; } =
    [
        .. from pair in Generations.Pairs
           from quark in Quarks
           from part in pair.Parts
           select new CouplingParameter(
               Name(pair, quark) + part, string.Empty, $"ε^{quark}V of ν_{pair.First} and ν_{pair.Second}{pair.Described(part)}", Size),
    ];

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    private static ImmutableArray<string> Quarks => ["u", "d"];

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        string from = Generations.NameOf(incoming);
        foreach ((Flavour outgoing, string to) in Generations.All)
        {
            FlavourPair pair = Generations.Pair(from, to);
            ComplexCoupling up = pair.Coupling(Name(pair, "u"), from), down = pair.Coupling(Name(pair, "d"), from);
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Vector, new ProtonAmplitude(convention), up.Times(2).Plus(down));
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Vector, new NeutronAmplitude(convention), up.Plus(down.Times(2)));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) => [];

    private static string Name(FlavourPair pair, string quark) => $"eps_{pair}_{quark}V";
}
