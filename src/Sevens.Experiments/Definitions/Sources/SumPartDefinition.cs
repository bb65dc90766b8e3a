using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>One source of a sum.</summary>
public sealed record SumPartDefinition
{
    /// <summary>Name of a source of the catalog, or the path of a file.</summary>
    [Description("Name of a source of the catalog, or the path of a definition file.")]
    public required string Use { get; init; }

    /// <summary>What its flux is multiplied by.</summary>
    [Positive]
    [Description("What its flux is multiplied by; by default 1.")]
    public double Scale { get; init; } = 1;
}
