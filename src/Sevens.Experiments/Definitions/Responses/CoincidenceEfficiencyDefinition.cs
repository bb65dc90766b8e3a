using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>An n-fold coincidence of light sensors.</summary>
[Variant("coincidence")]
[Description("An n-fold coincidence: the probability that so many detected photons, spread evenly over the sensors, light at least fold different ones.")]
public sealed record CoincidenceEfficiencyDefinition : EfficiencyDefinition, ISelfChecked
{
    /// <summary>Different sensors needed.</summary>
    [Positive]
    [Description("Different sensors that have to see light.")]
    public required int Fold { get; init; }

    /// <summary>Sensors there are.</summary>
    [Positive]
    [Description("Sensors there are.")]
    public required int Sensors { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Fold > Sensors)
        {
            yield return new Discrepancy("fold", FormattableString.Invariant($"{Fold} of {Sensors} sensors"), "at most all of them");
        }
    }
}
