using System.ComponentModel;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Vector interactions with quarks at a point, by flavour.</summary>
[Variant("nonStandard")]
[Description("Vector interactions with quarks at a point, by flavour.")]
public sealed record NonStandardModelDefinition : ModelDefinition
{
    /// <summary>Which couplings neutrinos have in the matter of the Sun and the Earth.</summary>
    [Description("Which couplings neutrinos have in the matter of the Sun and the Earth: ofModel (the default), the same as in detection, or ofSource, those that the source states.")]
    public CouplingsInMatter Matter { get; init; } = CouplingsInMatter.OfModel;
}
