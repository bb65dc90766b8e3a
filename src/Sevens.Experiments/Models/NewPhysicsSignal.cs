using System.Collections.Immutable;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>
/// CEvNS in the Standard Model and beyond: Σ_β Σ_structures |Q_βα|² with the amplitudes of interactions beside those of <see cref="StandardModelSignal"/>.
/// The terms are exact polynomials in couplings, whose templates are folded once; in the mass of a mediator they are known at Chebyshev nodes, or at one value.
/// </summary>
public sealed class NewPhysicsSignal : ITheorySignal
{
    private readonly StandardModelSignal standard;
    private readonly ImmutableArray<IInteraction> interactions;
    private readonly ImmutableDictionary<string, double> values;
    private readonly double fixedMass;
    private readonly SterileLoss? sterile;

    /// <summary>A signal with given parameters.</summary>
    /// <param name="standard">The Standard Model, with its own parameters.</param>
    /// <param name="interactions">What is added; at most one with a mediator.</param>
    /// <param name="parameters">The couplings that are parameters.</param>
    /// <param name="values">The values of all others.</param>
    /// <param name="mass">The mediator's mass as a parameter; null where it has one value, or there is none.</param>
    /// <param name="fixedMass">The mass where it has one value, MeV.</param>
    /// <param name="sterile">What a sterile neutrino takes away; null without one.</param>
    /// <param name="propagation">The couplings that act on the way of neutrinos, too; null where the way is that of the source.</param>
    internal NewPhysicsSignal(
        StandardModelSignal standard,
        ImmutableArray<IInteraction> interactions,
        ImmutableArray<Parameter> parameters,
        ImmutableDictionary<string, double> values,
        MediatorMassParameter? mass,
        double fixedMass,
        SterileLoss? sterile,
        PropagatingCouplings? propagation)
    {
        this.standard = standard;
        this.interactions = interactions;
        this.values = values;
        this.fixedMass = fixedMass;
        this.sterile = sterile;
        Propagation = propagation;
        Mass = mass;
        Parameters = [.. standard.Parameters, .. parameters, .. mass is null ? [] : new[] { mass.Parameter }];
    }

    private NewPhysicsSignal(NewPhysicsSignal other, StandardModelSignal standard)
    {
        this.standard = standard;
        interactions = other.interactions;
        values = other.values;
        fixedMass = other.fixedMass;
        sterile = other.sterile;
        Propagation = other.Propagation;
        Mass = other.Mass;
        Parameters = other.Parameters;
    }

    /// <inheritdoc/>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>The mediator's mass where it is a parameter; null otherwise.</summary>
    public MediatorMassParameter? Mass { get; }

    /// <summary>The couplings that neutrinos have on their way, too; null where the way is that of the source.</summary>
    internal PropagatingCouplings? Propagation { get; }

    /// <summary>The parameters that change what arrives, since they act on the way of neutrinos.</summary>
    public ImmutableArray<string> OnTheWay => [.. (Propagation?.Free ?? []).Select(p => p.Name)];

    /// <inheritdoc/>
    TheoryFreedom ITheorySignal.Freedom => ((ITheorySignal)standard).Freedom;

    /// <inheritdoc/>
    ITheorySignal ITheorySignal.Under(Convention convention) =>
        new NewPhysicsSignal(this, (StandardModelSignal)((ITheorySignal)standard).Under(convention));

    /// <inheritdoc/>
    ITheorySignal ITheorySignal.Shifted(CouplingShifts shifts) =>
        new NewPhysicsSignal(this, (StandardModelSignal)((ITheorySignal)standard).Shifted(shifts));

    /// <inheritdoc/>
    public IEnumerable<ModelTerm> Terms(Flavour flavour, Nuclide nuclide) =>
        sterile?.Of(flavour, ArrivingTerms(flavour, nuclide), values) ?? ArrivingTerms(flavour, nuclide);

    private IEnumerable<ModelTerm> ArrivingTerms(Flavour flavour, Nuclide nuclide) => standard.Terms(flavour, nuclide)
        .Concat(standard.Points(nuclide).SelectMany(point => Masses().SelectMany(mass => Products(
            flavour,
            interactions.SelectMany(i => i.Contributions(flavour, point.Convention, mass.Value)),
            [.. standard.Amplitudes(flavour, point.Convention)],
            (pair, weight, factors, shift, coupling) => Expanded(pair, weight, [.. point.Factors, .. factors, .. mass.Factors(pair)], shift, coupling)))));

    /// <inheritdoc/>
    public IEnumerable<ModelTerm> ElectronTerms(Flavour flavour) => standard.ElectronTerms(flavour)
        .Concat(Masses().SelectMany(mass => Products(
            flavour,
            interactions.SelectMany(n => n.ElectronContributions(flavour, standard.Convention, mass.Value)),
            [.. standard.ElectronAmplitudes(flavour)],
            (pair, weight, factors, shift, coupling) => Expanded(
                pair with { Target = ScatteringTarget.Electron }, weight, [.. factors, .. mass.Factors(pair with { Target = ScatteringTarget.Electron })], shift, coupling))));

    /// <inheritdoc/>
    public IEnumerable<ModelTerm> CoherenceTerms(Flavour flavour, FluxCoherence coherence, Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(coherence);
        if (standard.Convention.Running != Physics.Interactions.StandardModel.FlavourRunning.None)
        {
            throw new InvalidOperationException(
                $"found convention '{standard.Convention.Name}', whose amplitudes run differently for each flavour, with a source of flavours that interfere; expected one without");
        }

        return standard.Points(nuclide).SelectMany(point => Masses().SelectMany(mass => Interference(
            coherence.Part,
            Side(flavour, standard.Amplitudes(flavour, point.Convention), i => i.Contributions(flavour, point.Convention, mass.Value)),
            Side(coherence.Other, standard.Amplitudes(coherence.Other, point.Convention), i => i.Contributions(coherence.Other, point.Convention, mass.Value)),
            (pair, weight, factors, shift, coupling) => Expanded(pair, weight, [.. point.Factors, .. factors, .. mass.Factors(pair)], shift, coupling))));
    }

    /// <inheritdoc/>
    public IEnumerable<ModelTerm> ElectronCoherenceTerms(Flavour flavour, FluxCoherence coherence)
    {
        ArgumentNullException.ThrowIfNull(coherence);
        return Masses().SelectMany(mass => Interference(
            coherence.Part,
            Side(flavour, standard.ElectronAmplitudes(flavour), i => i.ElectronContributions(flavour, standard.Convention, mass.Value)),
            Side(coherence.Other, standard.ElectronAmplitudes(coherence.Other), i => i.ElectronContributions(coherence.Other, standard.Convention, mass.Value)),
            (pair, weight, factors, shift, coupling) =>
            {
                AmplitudePair ofElectrons = pair with { Target = ScatteringTarget.Electron };
                return Expanded(ofElectrons, weight, [.. factors, .. mass.Factors(ofElectrons)], shift, coupling);
            }));
    }

    private AmplitudeSide Side(Flavour flavour, IEnumerable<StandardAmplitude> own, Func<IInteraction, IEnumerable<AmplitudeContribution>> added) =>
        new(flavour.Neutrino(), [.. own], Known(interactions.SelectMany(added)));

    private AmplitudeContribution[] Known(IEnumerable<AmplitudeContribution> contributions) =>
    [
        .. contributions.Select(c => c with { Coupling = c.Coupling.With(values) }).Where(c => c.Coupling.Real.Monomials.Length + c.Coupling.Imaginary.Monomials.Length > 0),
    ];

    /// <summary>
    /// 2 Re[ρ_αβ Σ_γ A_γα A*_γβ] for Re ρ_αβ = 1, or for Im ρ_αβ = 1: the Standard Model's amplitudes keep flavour, so that one side at least is new.
    /// </summary>
    private static IEnumerable<ModelTerm> Interference(
        CoherencePart part,
        AmplitudeSide left,
        AmplitudeSide right,
        Func<AmplitudePair, double, ImmutableArray<Factor>, ParameterFunction?, CouplingPolynomial, IEnumerable<ModelTerm>> terms)
    {
        CouplingPolynomial Coupling(ComplexCoupling one, ComplexCoupling other) =>
            part == CoherencePart.Real ? one.RealProduct(other) : one.ImaginaryProduct(other).Times(-1);

        IEnumerable<ModelTerm> Of(AmplitudeContribution one, AmplitudeContribution other, double weight, ImmutableArray<Factor> factors, ParameterFunction? shift) =>
            Product(one.Structure, one.Amplitude, other.Structure, other.Amplitude) is { } product
                ? terms(product.Pair, product.Share * weight, factors, shift, Coupling(one.Coupling, other.Coupling))
                : [];

        foreach (AmplitudeContribution one in left.Added)
        {
            foreach (StandardAmplitude own in one.Outgoing == right.Flavour ? right.Own : [])
            {
                foreach (ModelTerm term in Of(one, AmplitudeSide.Unit(right.Flavour, own), own.Weight, own.Factors, own.Shift))
                {
                    yield return term;
                }
            }

            foreach (AmplitudeContribution other in right.Added.Where(o => o.Outgoing == one.Outgoing))
            {
                foreach (ModelTerm term in Of(one, other, 1, [], null))
                {
                    yield return term;
                }
            }
        }

        foreach (AmplitudeContribution other in right.Added.Where(o => o.Outgoing == left.Flavour))
        {
            foreach (StandardAmplitude own in left.Own)
            {
                foreach (ModelTerm term in Of(AmplitudeSide.Unit(left.Flavour, own), other, own.Weight, own.Factors, own.Shift))
                {
                    yield return term;
                }
            }
        }
    }

    private static IEnumerable<ModelTerm> Expanded(
        AmplitudePair pair, double weight, ImmutableArray<Factor> factors, ParameterFunction? shift, CouplingPolynomial coupling) =>
        coupling.Monomials.Select(m => new ModelTerm(pair, weight * m.Coefficient, [.. factors, .. m.Parameters.Select(p => new Proportional(p))]) { Coefficient = shift });

    /// <summary>The masses at which amplitudes are folded, with the functions of the mass that weigh a product of amplitudes.</summary>
    private IEnumerable<(double Value, Func<AmplitudePair, IEnumerable<Factor>> Factors)> Masses() => Mass is null
        ? [(fixedMass, _ => [])]
        : Mass.Nodes.Values.Select((node, i) => (
            Math.Exp(node),
            (Func<AmplitudePair, IEnumerable<Factor>>)(pair => [new MediatorNodeFactor(Mass.Parameter.Name, Mass.Nodes, i, pair.First.Propagators + pair.Second.Propagators, MediatorNodeFactor.TypicalFor(pair.Target))])));

    /// <summary>What is added to the Standard Model's terms: interference with its amplitudes, and products among the new ones.</summary>
    private IEnumerable<ModelTerm> Products(
        Flavour flavour,
        IEnumerable<AmplitudeContribution> contributions,
        StandardAmplitude[] own,
        Func<AmplitudePair, double, ImmutableArray<Factor>, ParameterFunction?, CouplingPolynomial, IEnumerable<ModelTerm>> terms)
    {
        AmplitudeContribution[] added = Known(contributions);
        for (int k = 0; k < added.Length; k++)
        {
            AmplitudeContribution first = added[k];
            foreach (StandardAmplitude other in first.Outgoing == flavour.Neutrino() ? own : [])
            {
                if (Product(first.Structure, first.Amplitude, other.Structure, other.Amplitude) is { } product)
                {
                    foreach (ModelTerm term in terms(product.Pair, product.Share * other.Weight, other.Factors, other.Shift, first.Coupling.Real))
                    {
                        yield return term;
                    }
                }
            }

            foreach (ModelTerm term in terms(AmplitudePair.Square(first.Structure, first.Amplitude), 1, [], null, first.Coupling.RealProduct(first.Coupling)))
            {
                yield return term;
            }

            foreach (AmplitudeContribution second in added.Skip(k + 1).Where(s => s.Outgoing == first.Outgoing))
            {
                if (Product(first.Structure, first.Amplitude, second.Structure, second.Amplitude) is { } product)
                {
                    foreach (ModelTerm term in terms(product.Pair, product.Share, [], null, first.Coupling.RealProduct(second.Coupling)))
                    {
                        yield return term;
                    }
                }
            }
        }
    }

    /// <summary>How two different amplitudes interfere; the factor of a vector with an axial amplitude, and of a scalar with a tensor one, holds its two already.</summary>
    private static (AmplitudePair Pair, double Share)? Product(LorentzStructure one, IAmplitude first, LorentzStructure other, IAmplitude second) => (one, other) switch
    {
        _ when one == other => (new AmplitudePair(one, first, second), 2),
        (LorentzStructure.Vector, LorentzStructure.Axial) => (new AmplitudePair(LorentzStructure.VectorWithAxial, first, second), 1),
        (LorentzStructure.Axial, LorentzStructure.Vector) => (new AmplitudePair(LorentzStructure.VectorWithAxial, second, first), 1),
        (LorentzStructure.Scalar, LorentzStructure.Tensor) => (new AmplitudePair(LorentzStructure.ScalarWithTensor, first, second), 1),
        (LorentzStructure.Tensor, LorentzStructure.Scalar) => (new AmplitudePair(LorentzStructure.ScalarWithTensor, second, first), 1),
        _ => null,
    };
}
