using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions;

/// <summary>What is hit: a material and its mass.</summary>
public sealed record TargetDefinition
{
    /// <summary>Name of a material of the catalog.</summary>
    [Description("Name of a material of the catalog, for example CsI or LAr.")]
    public required string Material { get; init; }

    /// <summary>Target (fiducial) mass.</summary>
    [Positive]
    [Description("Target (fiducial) mass.")]
    public required Mass Mass { get; init; }
}
