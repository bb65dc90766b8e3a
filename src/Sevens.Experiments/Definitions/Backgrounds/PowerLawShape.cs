using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>x^(−index) along the first axis, which begins above 0; uniform in time.</summary>
[Variant("powerLaw")]
[Description("x^(−index) along the first axis, which must begin above 0; uniform in time.")]
public sealed record PowerLawShape : ShapeDefinition
{
    /// <summary>The index.</summary>
    [Description("The index; positive for a spectrum that falls.")]
    public required double Index { get; init; }
}
