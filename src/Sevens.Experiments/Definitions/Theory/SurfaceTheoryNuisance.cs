using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>Moves the surface thickness with the rms radii as they are.</summary>
[Variant("surface")]
[Description("Moves the surface thickness with the rms radii as they are.")]
public sealed record SurfaceTheoryNuisance : TheoryNuisanceDefinition
{
    /// <summary>One sigma of s of Helm; other shapes change by equal variance.</summary>
    [Positive]
    [Description("One sigma of s of Helm; other shapes change by equal variance.")]
    public required Length Sigma { get; init; }
}
