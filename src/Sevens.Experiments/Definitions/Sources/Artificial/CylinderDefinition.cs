using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Artificial;

/// <summary>An upright cylinder, solid or a ring.</summary>
public sealed record CylinderDefinition : ISelfChecked
{
    /// <summary>Outer radius.</summary>
    [Positive]
    [Description("Outer radius.")]
    public required Length Radius { get; init; }

    /// <summary>Height.</summary>
    [Positive]
    [Description("Height.")]
    public required Length Height { get; init; }

    /// <summary>Inner radius of a ring.</summary>
    [Positive]
    [Description("Inner radius of a ring; without it the cylinder is solid.")]
    public Length? InnerRadius { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (InnerRadius is { } inner && inner.Metres >= Radius.Metres)
        {
            yield return new Discrepancy("innerRadius", $"'{inner}'", $"less than radius, which is {Radius}");
        }
    }
}
