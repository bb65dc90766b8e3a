using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>A shape variation given by released templates at one sigma, normalised like the nominal one, unit Gaussian.</summary>
[Variant("template")]
[Description("A shape variation given by released templates at one sigma, normalised like the nominal one; unit Gaussian, linear.")]
public sealed record TemplateNuisance : NuisanceDefinition
{
    /// <summary>The template at +1σ.</summary>
    [Description("The template at +1 sigma.")]
    public required ColumnReference Up { get; init; }

    /// <summary>The template at −1σ; without one the variation at +1σ is mirrored.</summary>
    [Description("The template at −1 sigma; without one the variation at +1 sigma is mirrored.")]
    public ColumnReference? Down { get; init; }

    /// <summary>The values that the release has templates for; others are refused. Without it the straight lines are continued without end.</summary>
    [Description("The values in sigma that the release has templates for, others are refused; without it straight lines are continued without end.")]
    public TemplateCoverage? Covers { get; init; }
}
