using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electromagnetic;

/// <summary>
/// Electric charges of neutrinos, Q_V → Q_V + (2√2πα/(G_F Q²)) q_αα Z F_p with Q² = 2MT > 0, and Σ_{β≠α} |(2√2πα/(G_F Q²)) q_βα|² Z²F_p².
/// Q_V is negative, so that a positive charge interferes destructively. [arXiv:1403.6344; arXiv:2205.09484]
/// </summary>
public sealed class Millicharges : IInteraction
{
    /// <summary>Elementary charges in units of which the parameters are: 1e-10.</summary>
    public const double ElementaryCharges = 1e-10;

    private const string Prefix = "millicharge";

    /// <summary>Charges of neutrinos.</summary>
    /// <param name="nature">Majorana neutrinos have charges between different flavours alone.</param>
    public Millicharges(NeutrinoNature nature = NeutrinoNature.Dirac) => Couplings =
    [
        .. from pair in Generations.Pairs.Where(p => nature == NeutrinoNature.Dirac || !p.IsDiagonal)
           from part in pair.Parts
           select new CouplingParameter($"{Prefix}_{pair}{part}", "1e-10 e", $"electric charge of ν_{pair.First} and ν_{pair.Second}{pair.Described(part)}", 100),
    ];

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Electric charges of neutrinos",
        "L = −e Σ q_{αβ} ν̄_α γ^μ ν_β A_μ",
        "Q_V → Q_V + (2√2πα/(G_F Q²)) q_αα Z F_p, Q² = 2MT, and Σ_{β≠α} |(2√2πα/(G_F Q²)) q_βα|² Z² F_p²; on an electron the charge is −1 in place of Z F_p",
        ["arXiv:1403.6344", "arXiv:2205.09484"]);

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; }

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Added(incoming, convention, new PhotonAmplitude(convention), 1);

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Added(incoming, convention, new ElectronPhotonAmplitude(), -1);

    private IEnumerable<AmplitudeContribution> Added(Flavour incoming, Convention convention, IAmplitude amplitude, double charge)
    {
        ArgumentNullException.ThrowIfNull(convention);
        double scale = charge * ElementaryCharges * 2 * Math.Sqrt(2) * Math.PI * PhysicalConstants.FineStructure / convention.Constants.FermiCoupling;
        string from = Generations.NameOf(incoming);
        return Generations.All.Where(to => Has(from, to.Name)).Select(to => new AmplitudeContribution(to.Flavour, LorentzStructure.Vector, amplitude, Coupling(from, to.Name).Times(scale)));
    }

    private bool Has(string from, string to) => Couplings.Any(c => string.Equals(c.Name, $"{Prefix}_{Generations.Pair(from, to)}", StringComparison.Ordinal));

    private static ComplexCoupling Coupling(string from, string to)
    {
        FlavourPair pair = Generations.Pair(from, to);
        return pair.Coupling($"{Prefix}_{pair}", from);
    }
}
