using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electromagnetic;

/// <summary>
/// Magnetic moments of neutrinos, dσ/dT = (πα²/m_e²) Z² F_p² (μ_ν/μ_B)² [1/T − 1/E (+ T/4E²)] in addition to the Standard Model: they flip helicity, so
/// that nothing interferes with it. <c>mu_nu_e</c> is the effective moment of a flavour, which holds all that it may turn into; <c>mu_nu_emu</c> and <c>mu_nu_emu_im</c> are
/// the complex transition moment between two flavours, with μ_eff²(ν_e) = |μ_eμ|² + |μ_eτ|²: μ_βα = μ*_αβ of Dirac neutrinos, μ_βα = −μ_αβ of Majorana neutrinos, which
/// have no others. Electric moments enter alike. [arXiv:1403.6344; arXiv:2205.09484; arXiv:1905.03750]
/// </summary>
public sealed class MagneticMoments : IInteraction
{
    /// <summary>μ_B in units of which the parameters are: 1e-11.</summary>
    public const double BohrMagnetons = 1e-11;

    /// <summary>The unit, as it is written.</summary>
    internal const string Unit = "1e-11 μ_B";

    private readonly NeutrinoNature nature;

    /// <summary>Moments of neutrinos.</summary>
    /// <param name="nature">Majorana neutrinos have moments between different flavours alone.</param>
    public MagneticMoments(NeutrinoNature nature = NeutrinoNature.Dirac)
    {
        this.nature = nature;
        Couplings =
        [
            .. nature == NeutrinoNature.Majorana ? [] : Generations.All.Select(g => new CouplingParameter(Effective(g.Name), Unit, $"effective magnetic moment of ν_{g.Name}", 10) { Lower = 0 }),
            .. from pair in Generations.Pairs.Where(p => !p.IsDiagonal)
               from part in pair.Parts
               select new CouplingParameter(Transition(pair) + part, Unit, $"transition magnetic moment of ν_{pair.First} and ν_{pair.Second}{pair.Described(part)}", 10),
        ];
    }

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Magnetic moments of neutrinos",
        "L = −(1/2) Σ μ_{αβ} ν̄_α σ^{μν} ν_β F_{μν}",
        "dσ/dT = dσ/dT|_SM + (πα²/m_e²) Z² F_p² Σ_β |μ_βα/μ_B|² [1/T − 1/E + T/4E²]; on an electron (πα²/m_e²) Σ_β |μ_βα/μ_B|² [1/T − 1/E]",
        ["arXiv:1403.6344", "arXiv:2205.09484", "arXiv:1905.03750"])
    {
        Notes =
        [
            "An electric moment ε of ultrarelativistic neutrinos acts as a magnetic one: read μ as |μ − iε|.",
            "Of Dirac neutrinos μ_βα = μ*_αβ, of Majorana neutrinos μ_βα = −μ_αβ without diagonal; phases matter where flavours interfere, as those of the Sun do by the density matrix of their source.",
        ],
    };

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; }

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Added(incoming, convention, new MagneticAmplitude(convention));

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Added(incoming, convention, new ElectronMagneticAmplitude());

    private IEnumerable<AmplitudeContribution> Added(Flavour incoming, Convention convention, IAmplitude amplitude)
    {
        ArgumentNullException.ThrowIfNull(convention);

        string from = Generations.NameOf(incoming);
        return Generations.All.Where(to => Has(from, to.Name)).Select(to =>
            new AmplitudeContribution(to.Flavour, LorentzStructure.Magnetic, amplitude, Moment(from, to.Name).Times(PerUnit(convention))));
    }

    /// <summary>(G_F² M/π)·c²/Q² with Q² = 2MT must be (πα²/m_e²)/T: c of 1e-11 μ_B.</summary>
    internal static double PerUnit(Convention convention) =>
        BohrMagnetons * Math.Sqrt(2) * Math.PI * PhysicalConstants.FineStructure / (convention.Constants.FermiCoupling * PhysicalConstants.ElectronMass);

    private ComplexCoupling Moment(string from, string to)
    {
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return ComplexCoupling.OfReal(CouplingPolynomial.Of(Effective(from)));
        }

        FlavourPair pair = Generations.Pair(from, to);
        return nature == NeutrinoNature.Dirac ? pair.Coupling(Transition(pair), from) : pair.Antisymmetric(Transition(pair), from);
    }

    private bool Has(string from, string to) =>
        !string.Equals(from, to, StringComparison.Ordinal) || Couplings.Any(c => string.Equals(c.Name, Effective(from), StringComparison.Ordinal));

    private static string Effective(string flavour) => $"mu_nu_{flavour}";

    private static string Transition(FlavourPair pair) => $"mu_nu_{pair}";
}
