using System.Collections.Immutable;
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
    /// <summary>The terms of an experiment.</summary>
    public static ImmutableArray<SignalTerm> Of(Experiment experiment, Convention convention, ISignalModel model)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(model);
        (Flavour Flavour, Nuclide Nuclide)[] parts =
            [.. from nuclide in experiment.Material.Nuclides from flux in experiment.Flux select (flux.Flavour, nuclide.Nuclide)];
        var pairs = new Dictionary<AmplitudePair, int>();
        var groups = new List<Group>();
        for (int part = 0; part < parts.Length; part++)
        {
            foreach (ModelTerm term in model.Terms(parts[part].Flavour, parts[part].Nuclide))
            {
                if (!pairs.TryGetValue(term.Pair, out int pair))
                {
                    pair = pairs.Count;
                    pairs.Add(term.Pair, pair);
                }

                Group? group = groups.Find(g => g.Depends(term));
                if (group is null)
                {
                    group = new Group(term.Factors, term.Coefficient);
                    groups.Add(group);
                }

                group.Contributions.Add((pair, part, term.Weight));
            }
        }

        AmplitudeTemplates templates = experiment.Amplitudes(convention, [.. pairs.OrderBy(p => p.Value).Select(p => p.Key)]);
        return [.. groups.Select(g => g.Folded(templates))];
    }

    private sealed class Group(ImmutableArray<Factor> factors, ParameterFunction? coefficient)
    {
        public List<(int Pair, int Part, double Weight)> Contributions { get; } = [];

        public bool Depends(ModelTerm term) => ReferenceEquals(coefficient, term.Coefficient) && factors.SequenceEqual(term.Factors);

        public SignalTerm Folded(AmplitudeTemplates templates) => new(
            Sum(templates.Nominal),
            factors,
            coefficient,
            [.. templates.Variations.Select(v => new ShapeVariation(v.Parameter, Sum(v.Up), v.Down is { } down ? Sum(down) : null, v.Interpolation))]);

        private BinnedArray Sum(ImmutableArray<ImmutableArray<PlacedEvents>> templates)
        {
            BinnedArray? sum = null;
            foreach ((int pair, int part, double weight) in Contributions)
            {
                BinnedArray scaled = templates[pair][part].Events.Scaled(weight);
                sum = sum?.Plus(scaled) ?? scaled;
            }

            return sum!;
        }
    }
}
