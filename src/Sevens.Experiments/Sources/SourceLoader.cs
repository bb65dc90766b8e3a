using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>Finds the definition of a source – in the catalog, in a file, within an experiment – and has it made.</summary>
internal sealed class SourceLoader(CatalogFiles files, List<CatalogFile> used)
{
    /// <summary>The flux of a source in nominal operation.</summary>
    /// <param name="name">A name of the catalog, or the path of a file.</param>
    /// <param name="baselineMetres">The distance, where the source needs one.</param>
    public (SourceDefinition Definition, NeutrinoSource Flux) PerSecond(string name, double? baselineMetres)
    {
        (SourceDefinition definition, SourceContext context) = Named(name, directory: null, baselineMetres, within: []);
        return (definition, definition.Assembly.Make(context));
    }

    /// <summary>The fluence of a source as an experiment uses it.</summary>
    /// <param name="use">The experiment's <c>source</c> block.</param>
    /// <param name="baselineMetres">The experiment's baseline; null where it states none.</param>
    /// <param name="places">Where the keys of the experiment stand.</param>
    /// <param name="directory">The experiment's folder; null inside the catalog.</param>
    /// <param name="observedSeconds">Edges of the experiment's time axis, s; null where it has none.</param>
    public UsedSource Used(SourceUse use, double? baselineMetres, DefinitionPlaces places, string? directory, ImmutableArray<double>? observedSeconds)
    {
        (SourceDefinition definition, SourceContext context) = use.Definition is { } own
            ? (own, Context(places, "source.definition", directory, baselineMetres, []))
            : Named(use.Use!, directory, baselineMetres, []);
        SourceContext at = context with { Use = use, UsePlaces = places, ObservedSeconds = observedSeconds };
        return new UsedSource(
            definition.Assembly.Make(at),
            definition.Assembly.FeelsMatter(at) ? choice => definition.Assembly.Make(at with { Matter = choice }) : null);
    }

    /// <summary>Whether a source, or a part of a sum, needs a baseline.</summary>
    public bool DependsOnBaseline(string name)
    {
        (SourceDefinition definition, SourceContext context) = Named(name, directory: null, baselineMetres: null, within: []);
        return DependsOnBaseline(definition, context);
    }

    private static bool DependsOnBaseline(SourceDefinition definition, SourceContext context) => definition is SumDefinition sum
        ? sum.Sources.Select(p => context.Others(p.Use)).Any(p => DependsOnBaseline(p.Definition, p.Context))
        : definition.Assembly.Baseline == BaselineNeed.Needed;

    private (SourceDefinition Definition, SourceContext Context) Named(string name, string? directory, double? baselineMetres, ImmutableArray<string> within)
    {
        if (within.Contains(name, StringComparer.Ordinal))
        {
            throw new CatalogException($"source: found a circle ({string.Join(" → ", within.Append(name))}), expected sums that do not lead back to themselves");
        }

        (ReadResult<SourceDefinition> read, string? folder) = Catalog.ReadSource(name, directory, used);
        return (read.Value, Context(read.Places, string.Empty, folder, baselineMetres, within.Add(name)));
    }

    private SourceContext Context(DefinitionPlaces places, string prefix, string? directory, double? baselineMetres, ImmutableArray<string> within) => new(
        Use: null,
        baselineMetres,
        places,
        prefix,
        UsePlaces: null,
        new TableSet(files, directory, used),
        name => Named(name, directory, baselineMetres, within));
}
