using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Axial;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.LightVector;

/// <summary>
/// A vector boson that couples to axial currents of quarks and charged leptons: g_A^f → g_A^f − g² Q'_ν Q'_f/[√2 G_F (Q² + M²)]. The sign follows from
/// the Standard Model's current f̄γ^μ(g_V − g_Aγ₅)f.
/// </summary>
public sealed class LightAxialInteraction : IInteraction
{
    private const string Coupling = "g";
    private readonly VectorCharges charges;

    /// <summary>An interaction with charges.</summary>
    /// <param name="title">What it is, in a line.</param>
    /// <param name="charges">Charges of axial currents of quarks and charged leptons, and of the neutrinos of their generations.</param>
    /// <param name="citations">Where they come from.</param>
    public LightAxialInteraction(string title, VectorCharges charges, ImmutableArray<string> citations)
    {
        ArgumentNullException.ThrowIfNull(charges);
        this.charges = charges;
        Description = new InteractionDescription(
            title,
            FormattableString.Invariant($"L = −g Z'_μ [Σ_q Q'_q q̄γ^μγ₅q + Σ_l Q'_l (l̄γ^μγ₅l + ν̄_l γ^μ P_L ν_l)], Q' = ({charges.Up:0.####}, {charges.Down:0.####}; {charges.Electron:0.####}, {charges.Muon:0.####}, {charges.Tau:0.####}) for (u, d; e, μ, τ)"),
            "g_A^f → g_A^f − g² Q'_ν Q'_f/[√2 G_F (Q² + M²)], in F_A of nuclei with spin and in g_A of electrons",
            citations)
        {
            Notes = ["With nuclei it needs a convention with an axial part (--axial)."],
        };
    }

    /// <inheritdoc/>
    public InteractionDescription Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; } = [new CouplingParameter(Coupling, string.Empty, "gauge coupling", 1e-4) { Lower = 0 }];

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass { get; } = new("mass", "MeV", "mass of the vector boson", 1) { Value = 10, Lower = 0.1, Upper = 1e4 };

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        CouplingPolynomial strength = Strength(incoming, convention);
        if (strength.Monomials.IsEmpty || (charges.Up == 0 && charges.Down == 0))
        {
            return [];
        }

        AmplitudeContribution Term(IAmplitude spins, double charge) => new(
            incoming.Neutrino(), LorentzStructure.Axial, new MediatedAmplitude(convention, spins, mediatorMass), ComplexCoupling.OfReal(strength.Times(charge)));
        return [Term(QuarkSpins.Up(convention), charges.Up), Term(QuarkSpins.Down(convention), charges.Down)];
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return
        [
            new AmplitudeContribution(
                incoming.Neutrino(),
                LorentzStructure.Axial,
                new MediatedElectronAmplitude(new ElectronAmplitude(), mediatorMass),
                ComplexCoupling.OfReal(Strength(incoming, convention).Times(charges.Electron))),
        ];
    }

    private CouplingPolynomial Strength(Flavour incoming, Convention convention) => CouplingPolynomial.Of(Coupling)
        .Times(CouplingPolynomial.Of(Coupling)).Times(-charges.Of(incoming) / (Math.Sqrt(2) * convention.Constants.FermiCoupling));
}
