using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A source of the catalog with the exposure and what this experiment states otherwise.</summary>
public sealed record SourceUse : ISelfChecked
{
    /// <summary>Name of a source of the catalog.</summary>
    [Description("Name of a source of the catalog, for example sns.")]
    public required string Use { get; init; }

    /// <summary>Protons on target over the exposure; or give power and beamTime.</summary>
    [Positive]
    [Description("Protons on target over the exposure; or give power and beamTime.")]
    public ProtonsOnTarget? ProtonsOnTarget { get; init; }

    /// <summary>Beam power, with <see cref="BeamTime"/>.</summary>
    [Positive]
    [Description("Beam power; with beamTime, instead of protonsOnTarget.")]
    public Power? Power { get; init; }

    /// <summary>Beam time at <see cref="Power"/>.</summary>
    [Positive]
    [Description("Beam time at that power.")]
    public Duration? BeamTime { get; init; }

    /// <summary>Neutrinos of each flavour per proton, where it differs from the source's own.</summary>
    [Positive]
    [Description("Neutrinos of each flavour (not their sum) per proton, where it differs from the source's own.")]
    public double? NeutrinosPerFlavourPerProton { get; init; }

    /// <summary>The nuisance that scales the flux.</summary>
    [Description("The nuisance that scales the flux.")]
    public string? Nuisance { get; init; }

    /// <summary>When neutrinos arrive; needed where time is an observable.</summary>
    [Description("When neutrinos arrive on the clock of the data; needed where time is an observable.")]
    public ArrivalDefinition? Arrival { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        bool power = Power is not null && BeamTime is not null;
        if (ProtonsOnTarget is not null == power || Power is null != BeamTime is null)
        {
            yield return new Discrepancy("protonsOnTarget", "an incomplete or double exposure", "either protonsOnTarget, or power and beamTime");
        }
    }
}
