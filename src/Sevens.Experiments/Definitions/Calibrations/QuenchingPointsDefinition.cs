using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Calibrations;

/// <summary>Measured quenching factors of one material.</summary>
[DefinitionSchema("sevens/quenching-points/1")]
[Extensible]
[Description("Measured quenching factors of one material, to which a curve can be fitted.")]
public sealed record QuenchingPointsDefinition : ISelfChecked
{
    /// <summary>The name.</summary>
    [Description("The name.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>Where the numbers come from.</summary>
    [Description("Where the numbers come from.")]
    public required ImmutableArray<string> Citation { get; init; }

    /// <summary>What a reader must know.</summary>
    [Description("What a reader must know.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>The points.</summary>
    [Description("The points.")]
    public required ImmutableArray<QuenchingPointDefinition> Points { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Points.IsEmpty)
        {
            yield return new Discrepancy("points", "an empty list", "measured points");
        }

        if (Citation.IsEmpty)
        {
            yield return new Discrepancy("citation", "an empty list", "at least one identifier");
        }
    }
}
