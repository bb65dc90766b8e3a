using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions;

/// <summary>What a measured rate is per; a part that is not given is the whole: all of the exposure, the whole target, the whole bin.</summary>
public sealed record MeasuredPer : ISelfChecked
{
    /// <summary>The time; the rate times the live time of the source over this time is events.</summary>
    [Positive]
    [Description("The time, for example 1 d: the rate times the live time of the source over this time is events.")]
    public Duration? Time { get; init; }

    /// <summary>The mass; the rate times the target's over this mass is events.</summary>
    [Positive]
    [Description("The mass, for example 1 kg: the rate times the target mass over this mass is events.")]
    public Mass? Mass { get; init; }

    /// <summary>The width of a bin, in the unit of the first axis.</summary>
    [Positive]
    [Description("The width of a bin in the unit of the first axis, for example 1 for a rate per keVee; without one the rate is per bin.")]
    public double? Width { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Time is null && Mass is null && Width is null)
        {
            yield return new Discrepancy("time", "nothing", "one or more of time, mass and width");
        }
    }
}
