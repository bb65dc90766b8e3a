using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>
/// Steady background measured with the source off: its counts are Poisson data of their own, fitted together with those taken with the source on. Nothing
/// is subtracted; an expected number in every bin is free, and the live times relate the two.
/// </summary>
[Variant("offData")]
[Description("Steady background measured with the source off: counts fitted together as Poisson data, with a free expected number in every bin; nothing is subtracted.")]
public sealed record OffDataShape : ShapeDefinition
{
    /// <summary>A file of the format sevens/histogram/1.</summary>
    [Description("A file of the format sevens/histogram/1 on all axes.")]
    public required string Table { get; init; }

    /// <summary>Its column of counts.</summary>
    [Description("The column of counts taken with the source off.")]
    public required string Column { get; init; }

    /// <summary>Live time with the source off.</summary>
    [Positive]
    [Description("Live time with the source off.")]
    public required Duration LiveTime { get; init; }

    /// <summary>Live time with the source on.</summary>
    [Positive]
    [Description("Live time with the source on.")]
    public required Duration OnLiveTime { get; init; }
}
