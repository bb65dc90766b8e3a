using System.Collections.Immutable;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>The expected signal of an experiment under a model at given values of its parameters.</summary>
public static class SignalPrediction
{
    /// <summary>Folds the terms of a model and adds them up.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="convention">The convention; where it is not the model's own, the model moves with it.</param>
    /// <param name="model">The model.</param>
    /// <param name="values">Values of its parameters; those without one have their start value.</param>
    /// <exception cref="InvalidOperationException">A nuclide lacks what the convention needs.</exception>
    public static SignalTemplate Of(Experiment experiment, Convention convention, ISignalModel model, IReadOnlyDictionary<string, double> values)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(values);
        ISignalModel moved = model is ITheorySignal theory ? theory.Under(convention) : model;
        var all = moved.Parameters.ToDictionary(p => p.Name, p => values.TryGetValue(p.Name, out double value) ? value : p.Start, StringComparer.Ordinal);
        (Flavour Flavour, Nuclide Nuclide)[] parts =
            [.. from nuclide in experiment.Material.Nuclides from flux in experiment.Flux select (flux.Flavour, nuclide.Nuclide)];
        var pairs = new List<AmplitudePair>();
        var indices = new Dictionary<AmplitudePair, int>();
        var weights = new List<(int Part, int Pair, double Weight)>();
        for (int part = 0; part < parts.Length; part++)
        {
            foreach (ModelTerm term in moved.Terms(parts[part].Flavour, parts[part].Nuclide))
            {
                double weight = term.Factors.Aggregate(term.Weight, (product, f) => product * f.At(all[f.Parameter]).Value) * Value(term.Coefficient, all);
                if (!indices.TryGetValue(term.Pair, out int index))
                {
                    index = pairs.Count;
                    indices.Add(term.Pair, index);
                    pairs.Add(term.Pair);
                }

                weights.Add((part, index, weight));
            }
        }

        ImmutableArray<ImmutableArray<PlacedEvents>> folded = experiment.CentralAmplitudes(convention, pairs);
        double[][] sums = [.. parts.Select(_ => new double[folded[0][0].Events.Values.Length])];
        foreach ((int part, int pair, double weight) in weights)
        {
            ReadOnlySpan<double> events = folded[pair][part].Events.Values;
            for (int bin = 0; bin < events.Length; bin++)
            {
                sums[part][bin] += weight * events[bin];
            }
        }

        BinnedArray[] placed = [.. sums.Select(s => new BinnedArray(experiment.Axes, s))];
        return new SignalTemplate(
            placed.Aggregate((a, b) => a.Plus(b)),
            [.. placed.Select((events, part) => new SignalPart(parts[part].Flavour, parts[part].Nuclide, events.Total))]);
    }

    private static double Value(ParameterFunction? function, Dictionary<string, double> values)
    {
        if (function is null)
        {
            return 1;
        }

        int count = function.Parameters.Length;
        return function.Evaluate([.. function.Parameters.Select(p => values[p])], new double[count], new double[count * count]);
    }
}
