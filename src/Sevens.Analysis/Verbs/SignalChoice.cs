using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Measurements;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;

namespace Sevens.Analysis.Verbs;

/// <summary>The signal that a request asks for: the Standard Model with parameters of its own, and new physics beside it.</summary>
internal sealed class SignalChoice
{
    private readonly PhysicsModel? model;
    private readonly ImmutableSortedDictionary<string, double> set;
    private readonly ImmutableHashSet<string> named;

    /// <summary>Reads the model of a request.</summary>
    /// <exception cref="CatalogException">The model is unknown.</exception>
    public SignalChoice(RunRequest request, IReadOnlyList<Experiment> experiments, IReadOnlyList<Nuclide> measured)
    {
        model = request.Model is { } name ? Catalog.Model(name) : null;
        set = request.Set ?? ImmutableSortedDictionary<string, double>.Empty;
        named = [.. request.Free, .. request.Fixed.Keys, .. request.Held, .. set.Keys];
        StandardNames = StandardModelParameters.NamesFor(experiments, measured);
        Names = [.. StandardNames, .. model?.ParameterNames ?? []];
        if (set.Keys.FirstOrDefault(n => !Names.Contains(n, StringComparer.Ordinal)) is { } unknown)
        {
            throw Unknown(unknown, []);
        }
    }

    /// <summary>The names of parameters that there may be.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The files of the model.</summary>
    public ImmutableArray<InputFile> Inputs => model?.Inputs ?? [];

    /// <summary>What to cite for the model.</summary>
    public ImmutableArray<string> Citations => model?.Citations ?? [];

    /// <summary>What results say of the model; null without one.</summary>
    public ModelChoice? Described => model is null ? null : new ModelChoice(
        model.Name,
        set,
        model.Parameters.Where(p => p.Unit.Length > 0 && named.Contains(p.Name)).ToImmutableSortedDictionary(p => p.Name, p => p.Unit, StringComparer.Ordinal));

    /// <summary>Parameters of the Standard Model that have a value.</summary>
    public IEnumerable<KeyValuePair<string, double>> StandardValues => set.Where(v => StandardNames.Contains(v.Key, StringComparer.Ordinal));

    private ImmutableArray<string> StandardNames { get; }

    /// <summary>The signal, and its part of the Standard Model; null where nothing is asked of it.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="experiments">The experiments.</param>
    /// <param name="measured">Nuclides of which something was measured elsewhere.</param>
    /// <param name="parameters">Names that are to be parameters.</param>
    /// <param name="held">Values besides those that were set, for a mass or splitting.</param>
    public (StandardModelSignal? Standard, ISignalModel? Signal) Of(
        Convention convention,
        IReadOnlyList<Experiment> experiments,
        IReadOnlyList<Nuclide> measured,
        IEnumerable<string> parameters,
        IReadOnlyDictionary<string, double> held)
    {
        string[] wanted = [.. parameters.Concat(StandardValues.Select(v => v.Key)).Distinct(StringComparer.Ordinal)];
        string[] own = [.. wanted.Where(n => StandardNames.Contains(n, StringComparer.Ordinal))];
        if (model is null)
        {
            StandardModelSignal? alone = own.Length == 0 ? null : StandardModelParameters.Signal(convention, experiments, own, measured);
            return (alone, alone);
        }

        StandardModelSignal standard = StandardModelParameters.Signal(convention, experiments, own, measured);
        Dictionary<string, double> values = new(set.Where(v => !StandardNames.Contains(v.Key, StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (string shape in model.Shapes)
        {
            if (held.TryGetValue(shape, out double value))
            {
                values.Add(shape, value);
            }
        }

        string[] free = [.. wanted.Where(n => model.ParameterNames.Contains(n, StringComparer.Ordinal) && !values.ContainsKey(n))];
        return (standard, model.SignalOf(standard, convention, experiments, free, values));
    }

    /// <summary>The model as measurements made elsewhere see it; null without one.</summary>
    /// <param name="signal">The signal of the model.</param>
    /// <param name="experiments">The experiments.</param>
    /// <param name="held">Values besides those that were set, for a mass or splitting.</param>
    public FittedModel? Fitted(ISignalModel? signal, IReadOnlyList<Experiment> experiments, IReadOnlyDictionary<string, double> held) => model is null || signal is null ? null : new FittedModel(
        model, signal.Parameters, set.SetItems(held.Where(h => IsFixedMass(h.Key))), [.. experiments.Select(e => e.Name)]);

    /// <summary>Says of a name that is not known what it could have been.</summary>
    public CatalogException Unknown(string name, IReadOnlyCollection<string> others) =>
        model?.Unknown(name, [.. StandardNames, .. others]) ?? CatalogException.Unknown("parameter", name, [.. StandardNames, .. others]);

    /// <summary>Whether a name is that of a mass or splitting with one value, which is no parameter of a likelihood.</summary>
    public bool IsFixedMass(string name) => model?.Shapes.Contains(name, StringComparer.Ordinal) == true;
}
