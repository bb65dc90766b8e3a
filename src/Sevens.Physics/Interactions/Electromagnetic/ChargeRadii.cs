using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electromagnetic;

/// <summary>
/// Charge radii of neutrinos, g_V^p → g_V^p(without the charge-radius diagram) − (√2πα/3G_F)⟨r²⟩. A diagonal parameter is the whole ⟨r²⟩ with the sign of
/// arXiv:2205.09484, in which the Standard Model has −0.83, −0.48 and −0.30·10⁻³² cm² for e, μ and τ; the diagram is taken out of couplings that
/// contain it. Anapole moments enter alike. [arXiv:1403.6344; arXiv:2205.09484]
/// </summary>
public sealed class ChargeRadii : IInteraction
{
    /// <summary>cm² in units of which the parameters are: 1e-32.</summary>
    public const double SquareCentimetres = 1e-32;

    private const string Prefix = "charge_radius";

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Charge radii of neutrinos",
        "Λ_μ = γ_μ q²⟨r²_{αβ}⟩/6 in the vertex of neutrinos with the photon",
        "g_V^p → g_V^p(no charge radius) − (√2πα/3G_F)⟨r²_αα⟩, and Σ_{β≠α} |(√2πα/3G_F)⟨r²_βα⟩|² Z² F_p²; 0.0238 per 1e-32 cm²; on an electron the charge is −1 in place of Z F_p",
        ["arXiv:1403.6344", "arXiv:2205.09484"])
    {
        Notes =
        [
            "A diagonal parameter is the whole <r2>, Standard Model included, with the sign in which the Standard Model has -0.83, -0.48, -0.30 (e, mu, tau) in 1e-32 cm2; other papers use the opposite sign or half of it.",
            "An anapole moment a of left-handed neutrinos acts as a charge radius: read <r2> as <r2> - 6a.",
            "The Standard Model's own diagram is taken out of the couplings; conventions that do not state whether they contain it are refused.",
        ],
    };

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; } =
    [
        .. from pair in Generations.Pairs
           from part in pair.Parts
           select new CouplingParameter($"{Prefix}_{pair}{part}", "1e-32 cm²", $"charge radius ⟨r²⟩ of ν_{pair.First} and ν_{pair.Second}{pair.Described(part)}", 1),
    ];

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention)
    {
        ArgumentNullException.ThrowIfNull(coupling);
        ArgumentNullException.ThrowIfNull(convention);
        foreach ((Flavour flavour, string name) in Generations.All)
        {
            if (string.Equals(coupling.Name, $"{Prefix}_{name}{name}", StringComparison.Ordinal))
            {
                return OfStandardModel(flavour, convention);
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Added(incoming, convention, new ProtonAmplitude(convention), 1);

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Added(incoming, convention, new ElectronAmplitude(), -1);


    /// <summary>√2πα/3G_F per 1e-32 cm²: 0.0238.</summary>
    internal static double PerUnit(Convention convention)
    {
        double hbarC = convention.Constants.HbarC;
        double perSquareCentimetre = 1 / (hbarC * hbarC * 1e-26);
        return Math.Sqrt(2) * Math.PI * PhysicalConstants.FineStructure / (3 * convention.Constants.FermiCoupling) * SquareCentimetres * perSquareCentimetre;
    }

    private static IEnumerable<AmplitudeContribution> Added(Flavour incoming, Convention convention, IAmplitude amplitude, double charge)
    {
        ArgumentNullException.ThrowIfNull(convention);
        string from = Generations.NameOf(incoming);
        foreach ((Flavour outgoing, string to) in Generations.All)
        {
            ComplexCoupling radius = Coupling(from, to);
            ComplexCoupling change = string.Equals(from, to, StringComparison.Ordinal)
                ? radius.Plus(ComplexCoupling.OfReal(CouplingPolynomial.Constant(-OfStandardModel(outgoing, convention))))
                : radius;
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Vector, amplitude, change.Times(-charge * PerUnit(convention)));
        }
    }

    /// <summary>What the couplings of a convention hold of it: exactly what <see cref="StandardModel.VectorCouplings.WithoutChargeRadius"/> takes out.</summary>
    private static double OfStandardModel(Flavour flavour, Convention convention) => convention.Running != StandardModel.FlavourRunning.None
        ? throw new InvalidOperationException(
            $"found convention '{convention.Name}', whose proton coupling runs with the lepton loops of the charge-radius diagram, which a charge radius takes the place of; expected one without: use --convention sevens or tree")
        : convention.Couplings.TryProtonFor(flavour) is { } coupling
            ? (convention.Couplings.WithoutChargeRadius().ProtonFor(flavour) - coupling) / PerUnit(convention)
            : 0;

    private static ComplexCoupling Coupling(string from, string to)
    {
        FlavourPair pair = Generations.Pair(from, to);
        return pair.Coupling($"{Prefix}_{pair}", from);
    }
}
