using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Tables;
using Sevens.Experiments.Templates;

namespace Sevens.Experiments.Sources;

/// <summary>Where a source is asked for, and by whom: the use and baseline, the definition's own place, its data files.</summary>
/// <param name="Use">Exposure and overrides of an experiment; null where the flux in nominal operation is asked for.</param>
/// <param name="Baseline">Distance to the detector, m; null where none is stated.</param>
/// <param name="Places">Where the keys of the file that holds the definition stand.</param>
/// <param name="Prefix">The key under which the definition stands in that file; empty for a file of its own.</param>
/// <param name="UsePlaces">Where the keys of the use stand; null where there is none.</param>
/// <param name="Tables">Data files beside the definition.</param>
/// <param name="Others">Finds the source of another name, as a definition with its context; for sums.</param>
internal sealed record SourceContext(
    SourceUse? Use,
    double? Baseline,
    DefinitionPlaces Places,
    string Prefix,
    DefinitionPlaces? UsePlaces,
    TableSet Tables,
    Func<string, (SourceDefinition Definition, SourceContext Context)> Others)
{
    /// <summary>Edges of the time axis of the experiment that uses the source, s; null where there is none.</summary>
    public ImmutableArray<double>? ObservedSeconds { get; init; }

    /// <summary>What a model asks for of the couplings with matter; null where they are those of the source.</summary>
    public MatterChoice? Matter { get; init; }

    /// <summary>The baseline of a source that needs one, m; <see cref="SourceAssembly.Make"/> has checked that it is there.</summary>
    public double BaselineMetres => Baseline ?? throw new InvalidOperationException("found no baseline, expected one");

    /// <summary>A fault of the definition.</summary>
    /// <param name="key">The key as it is written in the definition, with those above it: <c>lines</c>.</param>
    /// <param name="found">What is there.</param>
    /// <param name="expected">What should be.</param>
    public InvalidSourceException Fault(string key, string found, string expected)
    {
        string path = Prefix.Length == 0 ? key : $"{Prefix}.{key}";
        return new InvalidSourceException(Places.Of(path), path, found, expected);
    }

    /// <summary>A fault of the experiment that uses the source, at a key of its <c>source</c> block.</summary>
    /// <inheritdoc cref="Fault"/>
    public InvalidSourceException UseFault(string key, string found, string expected) =>
        UsePlaces is null ? Fault(key, found, expected) : new InvalidSourceException(UsePlaces.Of($"source.{key}"), $"source.{key}", found, expected);

    /// <summary>A fault of the baseline, which is the experiment's where there is one.</summary>
    /// <inheritdoc cref="Fault"/>
    public InvalidSourceException BaselineFault(string found, string expected) =>
        UsePlaces is null ? Fault("baseline", found, expected) : new InvalidSourceException(UsePlaces.Of("baseline"), "baseline", found, expected);

    /// <summary>A data file of the definition.</summary>
    /// <exception cref="InvalidSourceException">There is none of this name.</exception>
    /// <exception cref="TableFormatException">It is not a sound table.</exception>
    public FunctionTableFile Table(string key, string name)
    {
        try
        {
            return Tables.Function(name);
        }
        catch (CatalogException missing)
        {
            throw Fault(key, $"'{name}'", $"a data file: {missing.Message}");
        }
    }
}
