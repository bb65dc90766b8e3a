using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>Folds a model's terms for an experiment, and adds those that depend on parameters in the same way.</summary>
public static class SignalTerms
{
    /// <summary>The terms of an experiment, of nuclei alone.</summary>
    public static ImmutableArray<SignalTerm> Of(Experiment experiment, Convention convention, ISignalModel model) => Of(experiment, convention, model, []);

    /// <summary>The terms of scattering off electrons alone; none where an experiment does not see their recoils.</summary>
    public static ImmutableArray<SignalTerm> OfElectrons(Experiment experiment, Convention convention, ISignalModel model)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ImmutableArray<SignalTerm> neutrinos = InMatter(experiment, model, at => Of(at, convention, model, [], SignalSlice.OfElectrons(at)));
        return (model as IFurtherSignal)?.FurtherElectrons(experiment) is { } further ? neutrinos.Add(further) : neutrinos;
    }

    /// <summary>The terms of an experiment, of nuclei alone, each also as theory nuisances make it.</summary>
    internal static ImmutableArray<SignalTerm> Of(Experiment experiment, Convention convention, ISignalModel model, ImmutableArray<SignalVariation> theory)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ImmutableArray<SignalTerm> nuclei = InMatter(experiment, model, at => Of(at, convention, model, theory, SignalSlice.OfNuclei(at)));
        return model is IFurtherSignal besides ? nuclei.Add(besides.Further(experiment, convention)) : nuclei;
    }

    /// <summary>Where a model's couplings act on the way, too: the terms with their start values there, and those of what parameters change from there.</summary>
    private static ImmutableArray<SignalTerm> InMatter(Experiment experiment, ISignalModel model, Func<Experiment, ImmutableArray<SignalTerm>> terms)
    {
        if (!experiment.FeelsMatter || (model as NewPhysicsSignal)?.Propagation is not { } couplings)
        {
            return terms(experiment);
        }

        ImmutableArray<SignalTerm> start = terms(experiment.InMatter(couplings.At(ImmutableDictionary<string, double>.Empty)));
        return couplings.Free.IsEmpty ? start : start.AddRange(terms(experiment.InMatter(couplings.Changes)));
    }

    private static ImmutableArray<SignalTerm> Of(
        Experiment experiment, Convention convention, ISignalModel model, ImmutableArray<SignalVariation> theory, ImmutableArray<SignalSlice> slices)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(model);
        var pairs = new PairList();
        var varied = new PairList();
        var groups = new List<Group>();
        var byDependence = new Dictionary<Dependence, Group>();
        // Terms know nothing of a spectrum, and what couplings change on the way has many of one flavour.
        var known = new Dictionary<(ISignalModel, Flavour, FluxCoherence?, Nuclide?), ModelTerm[]>();
        var content = FlavourContent.Diagonal;
        var levels = new LevelTerms((model as NewPhysicsSignal)?.Propagation?.Free ?? []);
        foreach (SignalSlice slice in slices)
        {
            var places = new List<Group>();
            foreach (ModelTerm term in Terms(slice, model))
            {
                var dependence = new Dependence(term.Factors, term.Coefficient);
                if (!byDependence.TryGetValue(dependence, out Group? group))
                {
                    group = new Group(dependence, theory);
                    byDependence.Add(dependence, group);
                    groups.Add(group);
                }

                content = slice.Flux.Coherence is null ? content : FlavourContent.All;
                places.Add(group);
                group.Contributions.Add((pairs.IndexOf(term.Pair), slice.Index, term.Weight));
            }

            for (int nuisance = 0; nuisance < theory.Length; nuisance++)
            {
                Vary(theory[nuisance].Up, g => g.Up[nuisance]);
                if (theory[nuisance].Down is { } down)
                {
                    Vary(down, g => g.Down[nuisance]);
                }
            }

            void Vary(ISignalModel side, Func<Group, List<(int Pair, int Part, double Weight)>> contributions)
            {
                ModelTerm[] terms = [.. Terms(slice, side)];
                if (terms.Length != places.Count)
                {
                    throw new InvalidOperationException($"{slice.Name}: found {terms.Length} terms of a varied signal, expected {places.Count} as without the variation");
                }

                for (int i = 0; i < terms.Length; i++)
                {
                    contributions(places[i]).Add((varied.IndexOf(terms[i].Pair), slice.Index, terms[i].Weight));
                }
            }
        }

        IEnumerable<ModelTerm> Terms(SignalSlice slice, ISignalModel of)
        {
            var key = (of, slice.Flux.Flavour, slice.Flux.Coherence, slice.Nuclide);
            if (!known.TryGetValue(key, out ModelTerm[]? terms))
            {
                terms = [.. slice.Terms(of)];
                known.Add(key, terms);
            }

            return terms.SelectMany(t => levels.Of(t, slice.Flux));
        }

        if (groups.Count == 0)
        {
            return [];
        }

        AmplitudeTemplates templates = experiment.Amplitudes(convention, pairs.All, content);
        ImmutableArray<ImmutableArray<PlacedEvents>> variedTemplates = theory.IsEmpty ? [] : experiment.CentralAmplitudes(convention, varied.All, content);
        return [.. groups.Select(g => g.Folded(templates, variedTemplates))];
    }

    /// <summary>Products of amplitudes, each once.</summary>
    private sealed class PairList
    {
        private readonly Dictionary<AmplitudePair, int> indices = [];

        public ImmutableArray<AmplitudePair> All => [.. indices.OrderBy(p => p.Value).Select(p => p.Key)];

        public int IndexOf(AmplitudePair pair)
        {
            if (!indices.TryGetValue(pair, out int index))
            {
                index = indices.Count;
                indices.Add(pair, index);
            }

            return index;
        }
    }

    /// <summary>How a term depends on parameters; a coefficient is the same as itself alone.</summary>
    private sealed class Dependence(ImmutableArray<Factor> factors, ParameterFunction? coefficient) : IEquatable<Dependence>
    {
        public ImmutableArray<Factor> Factors => factors;

        public ParameterFunction? Coefficient => coefficient;

        public bool Equals(Dependence? other) => other is not null && ReferenceEquals(coefficient, other.Coefficient) && factors.SequenceEqual(other.Factors);

        public override bool Equals(object? obj) => Equals(obj as Dependence);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(coefficient is null ? 0 : RuntimeHelpers.GetHashCode(coefficient));
            foreach (Factor factor in factors)
            {
                hash.Add(factor);
            }

            return hash.ToHashCode();
        }
    }

    private sealed class Group(Dependence dependence, ImmutableArray<SignalVariation> theory)
    {
        public List<(int Pair, int Part, double Weight)> Contributions { get; } = [];

        public ImmutableArray<List<(int Pair, int Part, double Weight)>> Up { get; } = [.. theory.Select(_ => new List<(int, int, double)>())];

        public ImmutableArray<List<(int Pair, int Part, double Weight)>> Down { get; } = [.. theory.Select(_ => new List<(int, int, double)>())];

        public SignalTerm Folded(AmplitudeTemplates templates, ImmutableArray<ImmutableArray<PlacedEvents>> varied) => new(
            Sum(Contributions, templates.Nominal),
            dependence.Factors,
            dependence.Coefficient,
            [
                .. templates.Variations.Select(v => new ShapeVariation(
                    v.Parameter, Sum(Contributions, v.Up), v.Down is { } down ? Sum(Contributions, down) : null) { Covers = v.Covers }),
            ])
        {
            Theory =
            [
                .. theory.Select((t, i) => new ShapeVariation(
                    t.Parameter, Sum(Up[i], varied), t.Down is null ? null : Sum(Down[i], varied))),
            ],
        };

        private static BinnedArray Sum(List<(int Pair, int Part, double Weight)> contributions, ImmutableArray<ImmutableArray<PlacedEvents>> templates)
        {
            BinnedArray first = templates[contributions[0].Pair][contributions[0].Part].Events;
            double[] sum = new double[first.Values.Length];
            foreach ((int pair, int part, double weight) in contributions)
            {
                ReadOnlySpan<double> events = templates[pair][part].Events.Values;
                for (int bin = 0; bin < sum.Length; bin++)
                {
                    sum[bin] += weight * events[bin];
                }
            }

            return new BinnedArray(first.Axes, sum);
        }
    }
}
