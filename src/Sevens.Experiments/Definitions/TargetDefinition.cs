using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions;

/// <summary>What is hit: a material and its mass.</summary>
public sealed record TargetDefinition
{
    /// <summary>Name or formula of a material.</summary>
    [Description("Name of a material of the catalog (CsI, LAr) or of a material file, or a formula: CaWO4, \"Ge[76:0.87,74:0.13]\", Ar[40].")]
    public required string Material { get; init; }

    /// <summary>Target (fiducial) mass.</summary>
    [Positive]
    [Description("Target (fiducial) mass.")]
    public required Mass Mass { get; init; }
}
