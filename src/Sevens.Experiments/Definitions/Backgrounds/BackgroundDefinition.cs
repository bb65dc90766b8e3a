using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>A background component.</summary>
public sealed record BackgroundDefinition : ISelfChecked
{
    /// <summary>What it is called in figures.</summary>
    [Description("What it is called in figures.")]
    public required string Title { get; init; }

    /// <summary>Expected events in the fit region; by default what the nuisance states or the shape itself holds.</summary>
    [NonNegative]
    [Description("Expected events in the fit region; by default what the nuisance states, or what the shape itself holds.")]
    public double? Expected { get; init; }

    /// <summary>The expected events as a rate per mass and time, in place of <see cref="Expected"/>.</summary>
    [Description("The expected events as a rate per mass and time, in place of expected.")]
    public BackgroundRate? Rate { get; init; }

    /// <summary>The nuisance that constrains its normalisation; without one it is free.</summary>
    [Description("The nuisance that constrains its normalisation; without one it is free.")]
    public string? Nuisance { get; init; }

    /// <summary>Names of template nuisances that deform the shape.</summary>
    [Description("Names of template nuisances that deform the shape.")]
    public ImmutableArray<string>? ShapeNuisances { get; init; }

    /// <summary>How it fills the axes.</summary>
    [Description("How it fills the axes.")]
    public required ShapeDefinition Shape { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Expected is not null && Rate is not null)
        {
            yield return new Discrepancy("rate", "expected and rate", "one of the two");
        }
    }
}
