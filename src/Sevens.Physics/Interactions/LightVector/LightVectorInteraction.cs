using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.LightVector;

/// <summary>
/// A vector boson Z′ of any mass that couples to charges of quarks and leptons,
/// Q_V → Q_V + g² Q'_l/[√2 G_F (Q² + M²)]·[(2Q'_u + Q'_d) Z F_p + (Q'_u + 2Q'_d) N F_n]. One without quark charges, whose lepton charges sum to zero,
/// reaches protons through lepton loops: Q_V → Q_V + √2 α g² Q'_l/[π G_F (Q² + M²)]·ε(Q²) Z F_p. [arXiv:2202.11002]
/// </summary>
public sealed class LightVectorInteraction : IInteraction
{
    /// <summary>The gauge coupling.</summary>
    public const string Coupling = "g";

    /// <summary>What multiplies the loop of kinetic mixing.</summary>
    public const string Mixing = "mixing";

    /// <summary>The mass of the boson, MeV.</summary>
    public const string Mass = "mass";

    private readonly VectorCharges charges;
    private readonly bool mixes;

    /// <summary>A boson with charges.</summary>
    /// <param name="title">What it is, in a line.</param>
    /// <param name="charges">The charges.</param>
    /// <param name="citations">Where they come from.</param>
    /// <exception cref="ArgumentException">A charge that is not finite, or charges that no nucleus can feel.</exception>
    public LightVectorInteraction(string title, VectorCharges charges, ImmutableArray<string> citations)
    {
        ArgumentNullException.ThrowIfNull(charges);
        double[] all = [charges.Up, charges.Down, charges.Electron, charges.Muon, charges.Tau];
        if (Array.Find(all, c => !double.IsFinite(c)) is not 0 and double odd)
        {
            throw new ArgumentException(FormattableString.Invariant($"charges: found {odd}, expected finite numbers"), nameof(charges));
        }

        this.charges = charges;
        mixes = charges.Up == 0 && charges.Down == 0;
        double sum = charges.Electron + charges.Muon + charges.Tau;
        if (mixes && sum != 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"charges: found none of quarks and lepton charges with sum {sum}, expected charges of quarks, or lepton charges with sum 0 so that kinetic mixing is finite"),
                nameof(charges));
        }

        Description = new InteractionDescription(
            title,
            FormattableString.Invariant($"L = −g Z'_μ [Σ_q Q'_q q̄γ^μ q + Σ_l Q'_l (l̄γ^μ l + ν̄_l γ^μ P_L ν_l)], Q' = ({charges.Up:0.####}, {charges.Down:0.####}; {charges.Electron:0.####}, {charges.Muon:0.####}, {charges.Tau:0.####}) for (u, d; e, μ, τ)"),
            mixes
                ? "Q_V → Q_V + √2 α g² Q'_l/[π G_F (Q² + M²)]·mixing·Σ_k (−Q'_k) ∫dx x(1−x) ln[m_k² + x(1−x)Q²]·Z F_p; on an electron −1 in place of Z F_p, and g² Q'_l Q'_e/[√2 G_F (Q² + M²)]"
                : "Q_V → Q_V + g² Q'_l/[√2 G_F (Q² + M²)]·[(2Q'_u + Q'_d) Z F_p + (Q'_u + 2Q'_d) N F_n]; on an electron g_V → g_V + g² Q'_l Q'_e/[√2 G_F (Q² + M²)]",
            citations)
        {
            Notes = mixes
                ? ["mixing = 1 is the sign of the vacuum polarisation: the flavour of the first charge interferes destructively; −1 is that of some earlier papers."]
                : ["Q_V is negative: the term interferes destructively where Q'_l·Q'_q > 0."],
        };
        var coupling = new CouplingParameter(Coupling, string.Empty, "gauge coupling", 1e-5) { Lower = 0 };
        Couplings = mixes
            ? [coupling, new CouplingParameter(Mixing, string.Empty, "kinetic mixing in units of one loop: 1, or −1 for the opposite sign", 0.1) { Value = 1 }]
            : [coupling];
    }

    /// <summary>Q' of the muon, in units of g.</summary>
    public double MuonCharge => charges.Muon;

    /// <inheritdoc/>
    public InteractionDescription Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; }

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass { get; } = new(Mass, "MeV", "mass of the vector boson", 1) { Value = 10, Lower = 0.1, Upper = 1e4 };

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention)
    {
        ArgumentNullException.ThrowIfNull(coupling);
        return coupling.Value;
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        double fermi = convention.Constants.FermiCoupling;
        double neutrino = charges.Of(incoming);
        if (neutrino == 0)
        {
            yield break;
        }

        CouplingPolynomial square = CouplingPolynomial.Of(Coupling).Times(CouplingPolynomial.Of(Coupling)).Times(neutrino);
        AmplitudeContribution Term(IAmplitude charge, CouplingPolynomial coupling) => new(
            incoming.Neutrino(), LorentzStructure.Vector, new MediatedAmplitude(convention, charge, mediatorMass), ComplexCoupling.OfReal(coupling));
        if (mixes)
        {
            yield return Term(
                new LoopMixingAmplitude(convention, charges.Electron, charges.Muon, charges.Tau),
                square.Times(CouplingPolynomial.Of(Mixing)).Times(Math.Sqrt(2) * PhysicalConstants.FineStructure / (Math.PI * fermi)));
            yield break;
        }

        CouplingPolynomial strength = square.Times(1 / (Math.Sqrt(2) * fermi));
        yield return Term(new ProtonAmplitude(convention), strength.Times((2 * charges.Up) + charges.Down));
        yield return Term(new NeutronAmplitude(convention), strength.Times(charges.Up + (2 * charges.Down)));
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        double fermi = convention.Constants.FermiCoupling;
        CouplingPolynomial square = CouplingPolynomial.Of(Coupling).Times(CouplingPolynomial.Of(Coupling)).Times(charges.Of(incoming));
        AmplitudeContribution Term(IAmplitude charge, CouplingPolynomial coupling) => new(
            incoming.Neutrino(), LorentzStructure.Vector, new MediatedElectronAmplitude(charge, mediatorMass), ComplexCoupling.OfReal(coupling));
        yield return Term(new ElectronAmplitude(), square.Times(charges.Electron / (Math.Sqrt(2) * fermi)));
        if (mixes)
        {
            yield return Term(
                new ElectronLoopAmplitude(charges.Electron, charges.Muon, charges.Tau),
                square.Times(CouplingPolynomial.Of(Mixing)).Times(-Math.Sqrt(2) * PhysicalConstants.FineStructure / (Math.PI * fermi)));
        }
    }
}
