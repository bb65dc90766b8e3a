using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Sources.Natural;

/// <summary>A named relative uncertainty of a flux.</summary>
public sealed record UncertaintyDefinition
{
    /// <summary>What it is called.</summary>
    [EntryName]
    [Description("What it is called, for example solar-cycle.")]
    public required string Name { get; init; }

    /// <summary>One standard deviation ÷ flux.</summary>
    [Within(0, 1)]
    [Description("One standard deviation divided by the flux.")]
    public required double Relative { get; init; }

    /// <summary>What is uncertain.</summary>
    [Description("What is uncertain, in a line.")]
    public required string Description { get; init; }
}
