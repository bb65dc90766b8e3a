using System.Collections.Immutable;
using Sevens.Experiments.Sources;
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
        experiment = InMatter(experiment, model, values);
        ImmutableArray<SignalSlice> slices = SignalSlice.OfNuclei(experiment);
        BinnedArray[] placed = Folded(experiment, convention, model, values, slices);

        // What flavours that interfere add belongs to none of them: parts are of fluxes alone.
        var signal = new SignalTemplate(
            placed.Aggregate((a, b) => a.Plus(b)),
            [.. placed.Zip(slices).Where(p => p.Second.Flux.Coherence is null).Select(p => new SignalPart(p.Second.Flux.Flavour, p.Second.Nuclide!, p.First.Total))]);
        ISignalModel moved = Moved(model, convention);
        return moved is IFurtherSignal besides && besides.At(experiment, convention, All(moved, values)) is var further
            ? signal with { Events = signal.Events.Plus(further.Events), Further = further.Further }
            : signal;
    }

    /// <summary>What scatters off electrons, neutrinos by flavour and dark matter of a model; none where an experiment does not see their recoils.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="model">What is added to the Standard Model; null for nothing.</param>
    /// <param name="values">Values of parameters; others have their start values.</param>
    /// <returns>Events on the axes of the experiment, one per flux component, and one of dark matter.</returns>
    public static ImmutableArray<ElectronPart> OfElectrons(
        Experiment experiment, Convention convention, ISignalModel? model, IReadOnlyDictionary<string, double> values)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        experiment = InMatter(experiment, model, values);
        ImmutableArray<SignalSlice> slices = SignalSlice.OfElectrons(experiment);
        return slices.IsEmpty
            ? []
            :
            [
                .. Folded(experiment, convention, model ?? StandardModelSignal.Alone(convention), values, slices).Select((e, i) => new ElectronPart(slices[i].Flux.Flavour.Written(), e)),
                .. model is IFurtherSignal besides && besides.ElectronsAt(experiment, All(besides, values)) is { } further ? [further] : ImmutableArray<ElectronPart>.Empty,
            ];
    }

    /// <summary>Why the source of an experiment cannot follow couplings that act on the way of neutrinos to given values, such as a Sun that is not adiabatic; null where it can.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="model">The model.</param>
    /// <param name="values">Values of its parameters; those without one have their start value.</param>
    /// <remarks>Free couplings are checked at their start values when a signal is made; a fit that leaves them asks here.</remarks>
    public static string? FaultOnTheWay(Experiment experiment, ISignalModel model, IReadOnlyDictionary<string, double> values)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(values);
        try
        {
            _ = InMatter(experiment, model, values);
            return null;
        }
        catch (Exception problem) when (problem is InvalidSourceException or InvalidExperimentException)
        {
            return problem.Message;
        }
    }

    private static BinnedArray[] Folded(
        Experiment experiment, Convention convention, ISignalModel model, IReadOnlyDictionary<string, double> values, ImmutableArray<SignalSlice> slices)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(values);
        ISignalModel moved = Moved(model, convention);
        Dictionary<string, double> all = All(moved, values);
        var pairs = new List<AmplitudePair>();
        var indices = new Dictionary<AmplitudePair, int>();
        var content = FlavourContent.Diagonal;
        var weights = new List<(int Slice, int Pair, double Weight)>();
        for (int slice = 0; slice < slices.Length; slice++)
        {
            foreach (ModelTerm term in slices[slice].Terms(moved))
            {
                double weight = term.Factors.Aggregate(term.Weight, (product, f) => product * f.At(all[f.Parameter]).Value) * Value(term.Coefficient, all);
                if (!indices.TryGetValue(term.Pair, out int index))
                {
                    index = pairs.Count;
                    indices.Add(term.Pair, index);
                    pairs.Add(term.Pair);
                }

                content = slices[slice].Flux.Coherence is null ? content : FlavourContent.All;
                weights.Add((slice, index, weight));
            }
        }

        ImmutableArray<ImmutableArray<PlacedEvents>> folded = experiment.CentralAmplitudes(convention, pairs, content);
        double[][] sums = [.. slices.Select(_ => new double[folded[0][0].Events.Values.Length])];
        foreach ((int slice, int pair, double weight) in weights)
        {
            ReadOnlySpan<double> events = folded[pair][slices[slice].Index].Events.Values;
            for (int bin = 0; bin < events.Length; bin++)
            {
                sums[slice][bin] += weight * events[bin];
            }
        }

        return [.. sums.Select(s => new BinnedArray(experiment.Axes, s))];
    }

    private static Experiment InMatter(Experiment experiment, ISignalModel? model, IReadOnlyDictionary<string, double> values) =>
        (model as NewPhysicsSignal)?.Propagation is { } couplings ? experiment.InMatter(couplings.At(values)) : experiment;

    private static ISignalModel Moved(ISignalModel model, Convention convention) => model is ITheorySignal theory ? theory.Under(convention) : model;

    private static Dictionary<string, double> All(ISignalModel model, IReadOnlyDictionary<string, double> values) =>
        model.Parameters.ToDictionary(p => p.Name, p => values.TryGetValue(p.Name, out double value) ? value : p.Start, StringComparer.Ordinal);

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
