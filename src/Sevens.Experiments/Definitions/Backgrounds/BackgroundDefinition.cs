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

    /// <summary>The size as a multiple of another background, in place of <see cref="Expected"/>; its nuisance is then that of the ratio.</summary>
    [Description("The size as a multiple of another background, in place of expected; the nuisance is then that of the ratio, and without one it is exact.")]
    public BackgroundRatio? Ratio { get; init; }

    /// <summary>The nuisance that constrains its normalisation; without one it is free.</summary>
    [Description("The nuisance that constrains its normalisation; without one it is free.")]
    public string? Nuisance { get; init; }

    /// <summary>Names of nuisances that deform the shape: templates, or parameters of a shape given by a formula.</summary>
    [Description("Names of nuisances that deform the shape: templates, or parameters of a shape given by a formula (scale of exponential, at and sigma of a line).")]
    public ImmutableArray<string>? ShapeNuisances { get; init; }

    /// <summary>How it fills the axes.</summary>
    [Description("How it fills the axes.")]
    public required ShapeDefinition Shape { get; init; }

    /// <summary>How many events the template was made of; without it the template is exact.</summary>
    [Description("How many events the template was made of; without it the template is exact.")]
    public TemplateStatisticsDefinition? TemplateStatistics { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Expected is not null && Rate is not null)
        {
            yield return new Discrepancy("rate", "expected and rate", "one of the two");
        }

        if (Ratio is not null && (Expected is not null || Rate is not null))
        {
            yield return new Discrepancy("ratio", "a ratio and a size of its own", "one of the two");
        }

        if (Shape is SpectrumShape { Per: SpectrumPer.KilogramDay })
        {
            if (Rate is null or { IsStated: true } || Expected is not null)
            {
                yield return new Discrepancy("rate", Rate is null && Expected is null ? "nothing" : "a size of its own", "rate: { liveTime: … } alone: the spectrum is per kilogram and day");
            }
        }
        else if (Rate is { IsStated: false })
        {
            yield return new Discrepancy("rate", "no rate", "perKilogramDay or perUnitKilogramDay");
        }
    }
}
