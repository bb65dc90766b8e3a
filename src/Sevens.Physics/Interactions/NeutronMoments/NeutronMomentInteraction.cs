using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.NeutronMoments;

/// <summary>
/// Other second and fourth moments of the neutron density than those of the convention's form factor, whose higher moments stay. No new physics, but it adds to the
/// amplitude as if it were. Exact in both moments; the same relative change for every nuclide of a target. [arXiv:1207.0693]
/// </summary>
public sealed class NeutronMomentInteraction : IInteraction
{
    /// <summary>The name of ⟨r²⟩^½ relative to the convention.</summary>
    public const string Second = "R2_n";

    /// <summary>The name of ⟨r⁴⟩^¼ relative to the convention.</summary>
    public const string Fourth = "R4_n";

    private const double Size = 0.05;
    private const double Largest = 2;

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Second and fourth moment of the neutron density",
        "none: the density of neutrons in the nucleus",
        "F_n → F_n − q²⟨r²⟩(R2_n² − 1)/3! + q⁴⟨r⁴⟩(R4_n⁴ − 1)/5!, with the moments of the convention's form factor",
        ["arXiv:1207.0693"])
    {
        Notes = ["Moments are relative to those of the form factor, whose sixth and higher ones stay; not to be freed together with R_n, which changes all."],
    };

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; } =
    [
        new CouplingParameter(Second, string.Empty, "⟨r²⟩^½ of the neutrons ÷ that of the form factor", Size) { Value = 1, Lower = 0, Upper = Largest },
        new CouplingParameter(Fourth, string.Empty, "⟨r⁴⟩^¼ of the neutrons ÷ that of the form factor", Size) { Value = 1, Lower = 0, Upper = Largest },
    ];

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention)
    {
        ArgumentNullException.ThrowIfNull(coupling);
        return coupling.Value;
    }

    /// <inheritdoc/>
    /// <remarks>Electrons know nothing of neutrons in nuclei.</remarks>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) => [];

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        CouplingPolynomial second = Squared(CouplingPolynomial.Of(Second));
        CouplingPolynomial fourth = Squared(Squared(CouplingPolynomial.Of(Fourth)));
        yield return Contribution(NeutronMoment.Second, second);
        yield return Contribution(NeutronMoment.Fourth, fourth);

        AmplitudeContribution Contribution(NeutronMoment moment, CouplingPolynomial power) => new(
            incoming.Neutrino(),
            LorentzStructure.Vector,
            new NeutronMomentAmplitude(convention, moment),
            ComplexCoupling.OfReal(power.Plus(CouplingPolynomial.Constant(-1)).Times(convention.Couplings.Neutron)));
    }

    private static CouplingPolynomial Squared(CouplingPolynomial value) => value.Times(value);
}
