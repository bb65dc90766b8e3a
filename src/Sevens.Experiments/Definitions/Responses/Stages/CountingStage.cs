using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>Counts whose mean is proportional to the signal; how they fluctuate makes the kind.</summary>
public abstract record CountingStage : StageDefinition, ISelfChecked
{
    private const string YieldKey = "yield";

    /// <summary>What is counted.</summary>
    [Description("What is counted: photons, photoelectrons, electrons or pairs.")]
    public required SignalKind Gives { get; init; }

    /// <summary>Mean counts per unit of the signal.</summary>
    [Positive]
    [Description("Mean counts per unit of the signal at its place (per keVee, per photon); or give energyPerCount.")]
    public double? Yield { get; init; }

    /// <summary>Energy per count, in place of the yield.</summary>
    [Positive]
    [Description("Energy per count, in place of yield: 3.75 eVee per pair in silicon.")]
    public ElectronEquivalentEnergy? EnergyPerCount { get; init; }

    internal override IEnumerable<string> Parameters => [YieldKey];

    /// <summary>Mean counts per unit of the signal, however it was given.</summary>
    internal double MeanYield => Yield ?? (1 / EnergyPerCount!.Value.KeVee);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Yield is null == EnergyPerCount is null)
        {
            yield return new Discrepancy(YieldKey, Yield is null ? "neither yield nor energyPerCount" : "yield and energyPerCount", "one of the two");
        }
    }

    internal override StageDefinition Moved(string parameter, double by) => parameter switch
    {
        YieldKey => this with { Yield = MeanYield + by, EnergyPerCount = null },
        _ => base.Moved(parameter, by),
    };
}
