using System.ComponentModel;

namespace Sevens.Experiments.Definitions;

/// <summary>A number the collaboration published from the data.</summary>
public sealed record PublishedResult
{
    /// <summary>What it is.</summary>
    [Description("What it is, for example: fitted CEvNS events.")]
    public required string Quantity { get; init; }

    /// <summary>The number.</summary>
    [Description("The number.")]
    public required double Value { get; init; }

    /// <summary>Its one-sigma error, where one is given.</summary>
    [Description("Its one-sigma error, where one is given.")]
    public double? Error { get; init; }

    /// <summary>Where it stands.</summary>
    [Description("Where it stands.")]
    public required string Citation { get; init; }
}
