using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Axial;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>Axial interactions of neutrinos with up and down quarks at a point, which nuclei with spin see alone. [arXiv:hep-ph/0508299]</summary>
public sealed class AxialNonStandardInteraction : IInteraction
{
    private const double Size = 0.5;

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Non-standard interactions of neutrinos with quarks, axial",
        "L = −2√2 G_F Σ ε^{qP}_{αβ} (ν̄_α γ^μ P_L ν_β)(q̄ γ_μ P q), q = u, d; P = L, R; ε^A = ε^L − ε^R",
        "g_A^N → g_A^N + 2 Σ_q ε^{qA} Δq^N in F_A, Δu − Δd = g_A, Δu + Δd = 0.415; nuclei without spin see nothing",
        ["arXiv:hep-ph/0508299", "arXiv:hep-ex/0609039"])
    {
        Notes = ["Needs a convention with an axial part (--axial)."],
    };

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; } =
    [
        .. from pair in Generations.Pairs
           from quark in new[] { "u", "d" }
           from part in pair.Parts
           select new CouplingParameter(
               Name(pair, quark) + part, string.Empty, $"ε^{quark}A of ν_{pair.First} and ν_{pair.Second}{pair.Described(part)}", Size),
    ];

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        string from = Generations.NameOf(incoming);
        foreach ((Flavour outgoing, string to) in Generations.All)
        {
            FlavourPair pair = Generations.Pair(from, to);
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Axial, QuarkSpins.Up(convention), pair.Coupling(Name(pair, "u"), from));
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Axial, QuarkSpins.Down(convention), pair.Coupling(Name(pair, "d"), from));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) => [];

    private static string Name(FlavourPair pair, string quark) => $"eps_{pair}_{quark}A";
}
