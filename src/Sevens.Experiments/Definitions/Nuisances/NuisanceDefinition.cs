using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>A nuisance: a physical quantity known with an error, which lives in one place and acts where nature has it.</summary>
[Variants("kind")]
[Description("A nuisance: a physical quantity known with an error, which lives in one place.")]
public abstract record NuisanceDefinition
{
    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>Where its numbers come from.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where its numbers come from.")]
    public required ImmutableArray<string> Citation { get; init; }
}
