using System.Collections.Immutable;
using Sevens.Experiments.Theory;
using Sevens.Numerics.Interpolation;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>
/// CEvNS in the Standard Model with sin²θ_W and neutron radii as parameters:
/// |g_V^p·ZF_p + g_V^n·NF_n|² with the axial part and the running that the convention has. In sin²θ_W the terms are exact products of couplings;
/// in a radius they are known at Chebyshev nodes and interpolated.
/// </summary>
public sealed class StandardModelSignal : ITheorySignal
{
    private const double LowestAngle = 0.05;
    private const double HighestAngle = 0.6;
    private const double SeriesTolerance = 1e-12;
    private readonly Convention convention;
    private readonly bool freeAngle;
    private readonly ImmutableDictionary<string, RadiusParameter> radii;
    private readonly CouplingShifts? shifts;
    private readonly Dictionary<(Flavour Generation, CouplingProduct Product), SeriesFactor> series = [];
    private readonly Dictionary<(Flavour Generation, int Power), SeriesFactor> electronSeries = [];

    /// <summary>A signal with given parameters.</summary>
    /// <param name="convention">The convention at the start of the parameters.</param>
    /// <param name="weakMixingAngle">Whether sin²θ_W is one.</param>
    /// <param name="radii">For each nuclide whose neutron radius is a function of a parameter: which.</param>
    /// <exception cref="InvalidOperationException">The convention's couplings have no formula to follow sin²θ_W.</exception>
    public StandardModelSignal(Convention convention, ParameterChoice weakMixingAngle, ImmutableDictionary<string, RadiusParameter> radii)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(radii);
        this.convention = convention;
        this.radii = radii;
        freeAngle = weakMixingAngle == ParameterChoice.Parameter;
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        if (freeAngle)
        {
            double start = convention.Couplings.WeakMixingAngle
                ?? throw new InvalidOperationException(
                    $"{PhysicsParameterNames.WeakMixingAngle}: found convention '{convention.Name}', whose couplings are fixed numbers, expected one with a formula such as sevens or tree");
            parameters.Add(new Parameter(PhysicsParameterNames.WeakMixingAngle, start, LowestAngle, HighestAngle) { Scale = 0.01 });
        }

        parameters.AddRange(radii.Values.Select(r => r.Parameter).DistinctBy(p => p.Name, StringComparer.Ordinal).OrderBy(p => p.Name, StringComparer.Ordinal));
        Parameters = parameters.ToImmutable();
    }

    private StandardModelSignal(StandardModelSignal other, Convention convention, CouplingShifts? shifts)
    {
        this.convention = convention;
        this.shifts = shifts;
        radii = other.radii;
        freeAngle = other.freeAngle;
        Parameters = other.Parameters;
    }

    /// <summary>The Standard Model of a convention, without parameters.</summary>
    /// <param name="convention">The convention.</param>
    internal static StandardModelSignal Alone(Convention convention) => new(convention, ParameterChoice.Convention, ImmutableDictionary<string, RadiusParameter>.Empty);

    private enum CouplingProduct
    {
        ProtonProton,
        ProtonNeutron,
        NeutronNeutron,
        Proton,
        Neutron,
    }

    /// <inheritdoc/>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>The parameter that decides the neutron radius of a nuclide, or null.</summary>
    public RadiusParameter? RadiusOf(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return radii.GetValueOrDefault(nuclide.Name);
    }

    /// <inheritdoc/>
    TheoryFreedom ITheorySignal.Freedom => new(freeAngle ? ParameterChoice.Parameter : ParameterChoice.Convention, radii);

    /// <inheritdoc/>
    ITheorySignal ITheorySignal.Under(Convention convention) => new StandardModelSignal(this, convention, shifts);

    /// <inheritdoc/>
    ITheorySignal ITheorySignal.Shifted(CouplingShifts shifts) => new StandardModelSignal(this, convention, shifts);

    /// <inheritdoc/>
    public IEnumerable<ModelTerm> Terms(Flavour flavour, Nuclide nuclide)
    {
        return Points(nuclide).SelectMany(p => Terms(flavour.Neutrino(), p.Convention, p.Factors));
    }

    /// <summary>
    /// Where the terms of a nuclide are known: the convention, or one per node of a radius, with the functions of the radius that weigh them.
    /// </summary>
    internal IEnumerable<(Convention Convention, ImmutableArray<Factor> Factors)> Points(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return radii.TryGetValue(nuclide.Name, out RadiusParameter? radius)
            ? Enumerable.Range(0, radius.Nodes.Values.Length).Select(node => (
                convention with { Adjustment = radius.Adjusted(convention.Adjustment, radius.Nodes.Values[node]) },
                ImmutableArray.Create<Factor>(new CardinalFactor(radius.Parameter.Name, radius.Nodes, node))))
            : [(convention, [])];
    }

    /// <summary>The amplitudes whose squares and products the terms are, for others to interfere with.</summary>
    /// <param name="flavour">The incoming flavour, which is also the outgoing one.</param>
    /// <param name="at">A convention of <see cref="Points"/>.</param>
    internal IEnumerable<StandardAmplitude> Amplitudes(Flavour flavour, Convention at)
    {
        foreach ((IAmplitude amplitude, CouplingProduct coupling, ParameterFunction? shift) in new (IAmplitude, CouplingProduct, ParameterFunction?)[]
        {
            (new ProtonAmplitude(at), CouplingProduct.Proton, shifts?.Proton),
            (new NeutronAmplitude(at), CouplingProduct.Neutron, shifts?.Neutron),
        })
        {
            yield return freeAngle
                ? new StandardAmplitude(LorentzStructure.Vector, amplitude, 1, [Series(flavour.Neutrino(), coupling)], null)
                : new StandardAmplitude(LorentzStructure.Vector, amplitude, Value(flavour.Neutrino(), coupling, convention.Couplings), [], null);
            if (shift is not null)
            {
                yield return new StandardAmplitude(LorentzStructure.Vector, amplitude, 1, [], shift);
            }
        }

        if (at.Running != Physics.Interactions.StandardModel.FlavourRunning.None)
        {
            yield return new StandardAmplitude(LorentzStructure.Vector, new RunningAmplitude(at), 1, [], null);
        }

        if (at.Axial is not null)
        {
            yield return new StandardAmplitude(LorentzStructure.Axial, new AxialAmplitude(at), 1, [], null);
        }
    }

    /// <summary>The convention.</summary>
    internal Convention Convention => convention;

    /// <inheritdoc/>
    public IEnumerable<ModelTerm> ElectronTerms(Flavour flavour)
    {
        var electron = new ElectronAmplitude();
        double axial = ElectronCouplings.Axial(flavour);
        ModelTerm Term(LorentzStructure structure, double weight, int power) => freeAngle
            ? new ModelTerm(Pair(structure), weight, [ElectronSeries(flavour.Neutrino(), power)])
            : new ModelTerm(Pair(structure), weight * Math.Pow(ElectronCouplings.With(convention.Couplings).Vector(flavour), power), []);

        AmplitudePair Pair(LorentzStructure structure) => new(structure, electron, electron) { Target = ScatteringTarget.Electron };
        return
        [
            Term(LorentzStructure.Vector, 1, 2),
            Term(LorentzStructure.VectorWithAxial, axial, 1),
            new ModelTerm(Pair(LorentzStructure.Axial), axial * axial, []),
        ];
    }

    /// <summary>The amplitudes of an electron, one by one, for interference with others.</summary>
    internal IEnumerable<StandardAmplitude> ElectronAmplitudes(Flavour flavour)
    {
        var electron = new ElectronAmplitude();
        return
        [
            freeAngle
                ? new StandardAmplitude(LorentzStructure.Vector, electron, 1, [ElectronSeries(flavour.Neutrino(), 1)], null)
                : new StandardAmplitude(LorentzStructure.Vector, electron, ElectronCouplings.With(convention.Couplings).Vector(flavour), [], null),
            new StandardAmplitude(LorentzStructure.Axial, electron, ElectronCouplings.Axial(flavour), [], null),
        ];
    }

    private IEnumerable<ModelTerm> Terms(Flavour generation, Convention at, ImmutableArray<Factor> known)
    {
        var proton = new ProtonAmplitude(at);
        var neutron = new NeutronAmplitude(at);
        IEnumerable<ModelTerm> Expanded(AmplitudePair pair, CouplingProduct product, double weight) =>
            Shifts(product).Select(s => Term(pair, s.Left, s.Share * weight, s.Shift)).Prepend(Term(pair, product, weight, shift: null));

        ModelTerm Term(AmplitudePair pair, CouplingProduct? product, double weight, ParameterFunction? shift) =>
            (product is not { } couplings ? new ModelTerm(pair, weight, known)
                : freeAngle ? new ModelTerm(pair, weight, known.Add(Series(generation, couplings)))
                : new ModelTerm(pair, weight * Value(generation, couplings, convention.Couplings), known)) with
            { Coefficient = shift };

        IEnumerable<ModelTerm> terms =
        [
            .. Expanded(AmplitudePair.Square(LorentzStructure.Vector, proton), CouplingProduct.ProtonProton, 1),
            .. Expanded(new AmplitudePair(LorentzStructure.Vector, proton, neutron), CouplingProduct.ProtonNeutron, 2),
            .. Expanded(AmplitudePair.Square(LorentzStructure.Vector, neutron), CouplingProduct.NeutronNeutron, 1),
        ];
        RunningAmplitude? running = at.Running == Physics.Interactions.StandardModel.FlavourRunning.None ? null : new RunningAmplitude(at);
        if (running is not null)
        {
            terms = terms
                .Append(Term(AmplitudePair.Square(LorentzStructure.Vector, running), null, 1, shift: null))
                .Concat(Expanded(new AmplitudePair(LorentzStructure.Vector, proton, running), CouplingProduct.Proton, 2))
                .Concat(Expanded(new AmplitudePair(LorentzStructure.Vector, neutron, running), CouplingProduct.Neutron, 2));
        }

        if (at.Axial is not null)
        {
            var axial = new AxialAmplitude(at);
            terms = terms
                .Append(Term(AmplitudePair.Square(LorentzStructure.Axial, axial), null, 1, shift: null))
                .Concat(Expanded(new AmplitudePair(LorentzStructure.VectorWithAxial, proton, axial), CouplingProduct.Proton, 1))
                .Concat(Expanded(new AmplitudePair(LorentzStructure.VectorWithAxial, neutron, axial), CouplingProduct.Neutron, 1));
            if (running is not null)
            {
                terms = terms.Append(Term(new AmplitudePair(LorentzStructure.VectorWithAxial, running, axial), null, 1, shift: null));
            }
        }

        return terms;
    }

    /// <summary>What is added to a product of couplings where both are shifted: the couplings that are left, how often, and the function of nuisances.</summary>
    private IEnumerable<(CouplingProduct? Left, double Share, ParameterFunction Shift)> Shifts(CouplingProduct product) => shifts is null ? [] : product switch
    {
        CouplingProduct.ProtonProton => [(CouplingProduct.Proton, 2, shifts.Proton), (null, 1, shifts.ProtonProton)],
        CouplingProduct.ProtonNeutron =>
            [(CouplingProduct.Proton, 1, shifts.Neutron), (CouplingProduct.Neutron, 1, shifts.Proton), (null, 1, shifts.ProtonNeutron)],
        CouplingProduct.NeutronNeutron => [(CouplingProduct.Neutron, 2, shifts.Neutron), (null, 1, shifts.NeutronNeutron)],
        CouplingProduct.Proton => [(null, 1, shifts.Proton)],
        _ => [(null, 1, shifts.Neutron)],
    };

    private SeriesFactor Series(Flavour generation, CouplingProduct product)
    {
        if (!series.TryGetValue((generation, product), out SeriesFactor? factor))
        {
            factor = new SeriesFactor(
                PhysicsParameterNames.WeakMixingAngle,
                ChebyshevInterpolant.Of(
                    angle => Value(generation, product, convention.Couplings.AtWeakMixingAngle(angle)), LowestAngle, HighestAngle, SeriesTolerance));
            series.Add((generation, product), factor);
        }

        return factor;
    }

    private SeriesFactor ElectronSeries(Flavour generation, int power)
    {
        if (!electronSeries.TryGetValue((generation, power), out SeriesFactor? factor))
        {
            factor = new SeriesFactor(
                PhysicsParameterNames.WeakMixingAngle,
                ChebyshevInterpolant.Of(
                    angle => Math.Pow(ElectronCouplings.With(convention.Couplings.AtWeakMixingAngle(angle)).Vector(generation), power), LowestAngle, HighestAngle, SeriesTolerance));
            electronSeries.Add((generation, power), factor);
        }

        return factor;
    }

    private static double Value(Flavour generation, CouplingProduct product, Physics.Interactions.StandardModel.VectorCouplings couplings)
    {
        double neutron = couplings.Neutron;
        return product switch
        {
            CouplingProduct.ProtonProton => couplings.ProtonFor(generation) * couplings.ProtonFor(generation),
            CouplingProduct.ProtonNeutron => couplings.ProtonFor(generation) * neutron,
            CouplingProduct.NeutronNeutron => neutron * neutron,
            CouplingProduct.Proton => couplings.ProtonFor(generation),
            _ => neutron,
        };
    }
}
