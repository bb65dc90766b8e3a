using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Analysis.Verbs;

/// <summary><c>validate</c>: reads a definition with all it refers to and folds its signal once, without writing anything.</summary>
public static class ValidateVerb
{
    /// <summary>Checks a definition.</summary>
    /// <exception cref="Experiments.Reading.DefinitionException">It is not a sound definition; the message lists everything that is wrong.</exception>
    /// <exception cref="CatalogException">It refers to something unknown.</exception>
    /// <exception cref="InvalidExperimentException">Its parts do not fit together.</exception>
    public static ValidationResult Run(Catalog catalog, string file)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (!DefinitionFileType.IsExperiment(file))
        {
            throw new CatalogException($"validate: found '{file}', the definition of a {DefinitionFileType.Of(file)}, expected that of an experiment; sevens show reads models and sources");
        }

        Experiment experiment = catalog.Experiment(file);
        SignalTemplate signal = experiment.Signal(Convention.Sevens);
        _ = experiment.SignalVariations(signal, Convention.Sevens);
        return new ValidationResult
        {
            Convention = Convention.Sevens.Name,
            File = file,
            Name = experiment.Name,
            Bins = experiment.Axes.Aggregate(1, (n, a) => n * a.Count),
            ExpectedSignal = signal.Events.Total,
            Observed = experiment.Observed?.Total,
            Provenance = new Provenance(experiment.Inputs, experiment.Citations, Seed: null),
        };
    }
}
