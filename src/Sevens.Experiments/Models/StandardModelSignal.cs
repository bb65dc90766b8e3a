using System.Collections.Immutable;
using Sevens.Numerics.Interpolation;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>
/// CEvNS in the Standard Model with sin²θ_W and neutron radii as parameters:
/// |g_V^p·ZF_p + g_V^n·NF_n|² with the axial part and the running that the convention has. In sin²θ_W the terms are exact products of couplings;
/// in a radius they are known at Chebyshev nodes and interpolated.
/// </summary>
public sealed class StandardModelSignal : ISignalModel
{
    private const double LowestAngle = 0.05;
    private const double HighestAngle = 0.6;
    private const double SeriesTolerance = 1e-12;
    private readonly Convention convention;
    private readonly bool freeAngle;
    private readonly ImmutableDictionary<string, RadiusParameter> radii;
    private readonly Dictionary<(Flavour Generation, CouplingProduct Product), SeriesFactor> series = [];

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
    public IEnumerable<ModelTerm> Terms(Flavour flavour, Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        if (!radii.TryGetValue(nuclide.Name, out RadiusParameter? radius))
        {
            return Terms(flavour.Neutrino(), convention, []);
        }

        return Enumerable.Range(0, radius.Nodes.Values.Length).SelectMany(node => Terms(
            flavour.Neutrino(),
            convention with { Adjustment = radius.Adjusted(convention.Adjustment, radius.Nodes.Values[node]) },
            [new CardinalFactor(radius.Parameter.Name, radius.Nodes, node)]));
    }

    private IEnumerable<ModelTerm> Terms(Flavour generation, Convention at, ImmutableArray<Factor> known)
    {
        var proton = new ProtonAmplitude(at);
        var neutron = new NeutronAmplitude(at);
        ModelTerm Vector(IAmplitude first, IAmplitude second, CouplingProduct? product, double weight) =>
            Term(new AmplitudePair(LorentzStructure.Vector, first, second), product, weight);

        ModelTerm Term(AmplitudePair pair, CouplingProduct? product, double weight) => product is not { } couplings
            ? new ModelTerm(pair, weight, known)
            : freeAngle
                ? new ModelTerm(pair, weight, known.Add(Series(generation, couplings)))
                : new ModelTerm(pair, weight * Value(generation, couplings, convention.Couplings), known);

        yield return Vector(proton, proton, CouplingProduct.ProtonProton, 1);
        yield return Vector(proton, neutron, CouplingProduct.ProtonNeutron, 2);
        yield return Vector(neutron, neutron, CouplingProduct.NeutronNeutron, 1);
        RunningAmplitude? running = at.Running == Physics.Interactions.StandardModel.FlavourRunning.None ? null : new RunningAmplitude(at);
        if (running is not null)
        {
            yield return Vector(running, running, null, 1);
            yield return Vector(proton, running, CouplingProduct.Proton, 2);
            yield return Vector(neutron, running, CouplingProduct.Neutron, 2);
        }

        if (at.Axial is not null)
        {
            var axial = new AxialAmplitude(at);
            yield return new ModelTerm(AmplitudePair.Square(LorentzStructure.Axial, axial), 1, known);
            yield return Term(new AmplitudePair(LorentzStructure.VectorWithAxial, proton, axial), CouplingProduct.Proton, 1);
            yield return Term(new AmplitudePair(LorentzStructure.VectorWithAxial, neutron, axial), CouplingProduct.Neutron, 1);
            if (running is not null)
            {
                yield return new ModelTerm(new AmplitudePair(LorentzStructure.VectorWithAxial, running, axial), 1, known);
            }
        }
    }

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
