using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>
/// Vector and axial interactions of neutrinos with electrons at a point: g_V → g_V + ε^{eV} and g_A → g_A + ε^{eA} with ε^V = ε^L + ε^R, ε^A = ε^L − ε^R.
/// [arXiv:hep-ph/0508299]
/// </summary>
public sealed class ElectronNonStandardInteraction : IInteraction
{
    private const double Size = 0.1;

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Non-standard interactions of neutrinos with electrons",
        "L = −2√2 G_F Σ ε^{eP}_{αβ} (ν̄_α γ^μ P_L ν_β)(ē γ_μ P e), P = L, R; ε^V = ε^L + ε^R, ε^A = ε^L − ε^R",
        "g_V → g_V + ε^{eV}_αα, g_A → g_A + ε^{eA}_αα, and Σ_{β≠α} with |ε_βα|² in their place",
        ["arXiv:hep-ph/0508299"]);

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; } =
    [
        .. from pair in Generations.Pairs
           from part in pair.Parts
           from kind in new[] { "V", "A" }
           select new CouplingParameter(
               Name(pair, kind) + part, string.Empty, $"ε^e{kind} of ν_{pair.First} and ν_{pair.Second}{pair.Described(part)}", Size),
    ];

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass) => [];

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        string from = Generations.NameOf(incoming);
        foreach ((Flavour outgoing, string to) in Generations.All)
        {
            FlavourPair pair = Generations.Pair(from, to);
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Vector, new ElectronAmplitude(), pair.Coupling(Name(pair, "V"), from));
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Axial, new ElectronAmplitude(), pair.Coupling(Name(pair, "A"), from));
        }
    }

    private static string Name(FlavourPair pair, string kind) => $"eps_{pair}_e{kind}";
}
