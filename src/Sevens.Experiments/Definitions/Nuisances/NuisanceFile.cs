using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>A nuisance of the catalog: a name and what it is.</summary>
[DefinitionSchema("sevens/nuisance/1")]
[Extensible]
[Description("A nuisance of the catalog, shared by every experiment that names it.")]
public sealed record NuisanceFile
{
    /// <summary>The name by which definitions refer to it.</summary>
    [EntryName]
    [Description("The name by which definitions refer to it.")]
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    [Description("What it is.")]
    public required NuisanceDefinition Nuisance { get; init; }

    /// <summary>Its correlations with other nuisances, in force wherever an experiment names it; all others are independent.</summary>
    [Description("Its correlations with other nuisances, in force wherever an experiment names it; all others are independent.")]
    public ImmutableArray<NuisanceCorrelation>? Correlations { get; init; }
}
