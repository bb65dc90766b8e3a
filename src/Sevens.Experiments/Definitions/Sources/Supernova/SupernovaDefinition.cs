using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Supernova;

/// <summary>One supernova. Its neutrinos are a fluence: an experiment that uses it states no time.</summary>
[Variant("supernova")]
[Description("One supernova at a distance. Its neutrinos are those of the whole burst, or of the time bins asked for; an experiment states no time.")]
public sealed record SupernovaDefinition : SourceDefinition, ISelfChecked
{
    /// <summary>What leaves it.</summary>
    [Description("What leaves the star.")]
    public required EmissionDefinition Emission { get; init; }

    /// <summary>Its distance.</summary>
    [Positive]
    [Description("Its distance.")]
    public required AstronomicalDistance Distance { get; init; }

    /// <summary>What becomes of the flavours.</summary>
    [Description("What becomes of the flavours on the way out: none, or adiabatic conversion with the normal or the inverted ordering of the masses.")]
    public ConversionChoice Conversion { get; init; }

    /// <summary>sin²θ₁₂ of the conversion.</summary>
    [Within(0, 1)]
    [Description("sin^2 theta_12 of the conversion; by default 0.308 (NuFIT 6.0).")]
    public double SineSquaredTheta12 { get; init; } = 0.308;

    /// <summary>sin²θ₁₃ of the conversion.</summary>
    [Within(0, 1)]
    [Description("sin^2 theta_13 of the conversion; by default 0.02215 (NuFIT 6.0).")]
    public double SineSquaredTheta13 { get; init; } = 0.02215;

    /// <summary>Energy of all species together, which the emission must have.</summary>
    [Positive]
    [Description("Energy of all species together, as published; the emission must have it within 1 %.")]
    public RadiatedEnergy? TotalEnergy { get; init; }

    /// <summary>Edges of time bins after bounce, each with components of its own.</summary>
    [Increasing]
    [Description("Edges of time bins after core bounce; each bin has components of its own, so that events have an arrival time. Without them the burst is one.")]
    public ImmutableArray<Duration>? TimeEdges { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new SupernovaAssembly(this);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (TimeEdges is { Length: < 2 })
        {
            yield return new Discrepancy("timeEdges", "fewer than two edges", "two or more");
        }

        if (TimeEdges is not null && Emission is TabulatedEmission)
        {
            yield return new Discrepancy("timeEdges", "time bins of a tabulated fluence, which has no times", "no timeEdges, or an emission with times");
        }
    }
}
