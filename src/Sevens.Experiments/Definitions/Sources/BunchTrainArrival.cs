using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Equal bunches that make one pulse together.</summary>
[Variant("bunchTrain")]
[Description("Equal bunches at equal distances that make one pulse together.")]
public sealed record BunchTrainArrival : ArrivalDefinition, ISelfChecked
{
    /// <summary>The first bunch.</summary>
    [Description("The first bunch.")]
    public required ArrivalDefinition Bunch { get; init; }

    /// <summary>From one bunch to the next.</summary>
    [Positive]
    [Description("From one bunch to the next.")]
    public required Duration Separation { get; init; }

    /// <summary>How many bunches.</summary>
    [Positive]
    [Description("How many bunches.")]
    public required int Count { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Bunch is TabulatedArrival or BunchTrainArrival)
        {
            yield return new Discrepancy("bunch", "no single pulse", "a gaussianPulse, squarePulse or triangularPulse");
        }
    }
}
