using System.ComponentModel;
using Sevens.Experiments.Definitions.Sources.Oscillation;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A source with the exposure and what this experiment states otherwise. Which keys apply depends on the kind of source.</summary>
public sealed record SourceUse : ISelfChecked
{
    private const double MicrosecondsPerDay = 86400e6;
    private const double MicrosecondsPerHour = 3600e6;
    private const double MegawattsPerGigawatt = 1000;

    /// <summary>Name of a source of the catalog, or the path of a file.</summary>
    [Description("Name of a source of the catalog, for example sns, or the path of a definition file; or give definition.")]
    public string? Use { get; init; }

    /// <summary>A source of this experiment's own, in place of <see cref="Use"/>.</summary>
    [Description("A source of this experiment's own, in place of use.")]
    public SourceDefinition? Definition { get; init; }

    /// <summary>Protons on target over the exposure; or give power and beamTime.</summary>
    [Positive]
    [Description("Protons on target over the exposure; or give power and beamTime.")]
    public ProtonsOnTarget? ProtonsOnTarget { get; init; }

    /// <summary>Beam power or thermal power, where it differs from the source's own.</summary>
    [Positive]
    [Description("Beam power (with beamTime) or thermal power (with liveTime), where it differs from the source's own.")]
    public Power? Power { get; init; }

    /// <summary>Beam time at <see cref="Power"/>.</summary>
    [Positive]
    [Description("Beam time at that power.")]
    public Duration? BeamTime { get; init; }

    /// <summary>Time during which a steady source is observed.</summary>
    [Positive]
    [Description("Time during which a steady source is observed.")]
    public Duration? LiveTime { get; init; }

    /// <summary>
    /// Mass × live time in place of <see cref="LiveTime"/>, or mass × energy delivered at <see cref="Power"/> in place of <see cref="BeamTime"/>: it is divided by the
    /// mass of the target.
    /// </summary>
    [Positive]
    [Description("Mass × live time during which a steady source is observed (327 kg d, 5.7 t yr), in place of liveTime; or mass × energy that a beam delivered (10.22 GWh kg), with its power, in place of beamTime. It is divided by the mass of the target.")]
    public TargetExposure? Exposure { get; init; }

    /// <summary>The share of <see cref="LiveTime"/> or <see cref="BeamTime"/> in which data are taken; by default 1.</summary>
    [Within(0, 1)]
    [Description("The share of liveTime or beamTime in which data are taken; by default 1. An exposure is counted with it already.")]
    public Fraction? Duty { get; init; }

    /// <summary>Decays per second, where they differ from the source's own.</summary>
    [Positive]
    [Description("Decays per second of a radioactive source, where they differ from the source's own.")]
    public Activity? Activity { get; init; }

    /// <summary>Flux at the detector, all components together, in place of the one that follows from the source.</summary>
    [Positive]
    [Description("Flux at the detector of all components together, in place of the one that follows from the source; with a time.")]
    public Flux? Flux { get; init; }

    /// <summary>Fluence at the detector over the exposure, all components together; no time is then needed.</summary>
    [Positive]
    [Description("Fluence at the detector over the whole exposure, all components together, in place of what follows from source and time.")]
    public Fluence? Fluence { get; init; }

    /// <summary>Neutrinos of each flavour per proton, where it differs from the source's own.</summary>
    [Positive]
    [Description("Neutrinos of each flavour (not their sum) per proton, where it differs from the source's own.")]
    public double? NeutrinosPerFlavourPerProton { get; init; }

    /// <summary>The nuisance that scales the flux.</summary>
    [Description("The nuisance that scales the flux.")]
    public string? Nuisance { get; init; }

    /// <summary>The source's own uncertainties that are nuisances of this experiment.</summary>
    [Description("Uncertainties of the source itself, normalisation and shape, that are nuisances here: all, or their names. The same name is the same parameter in every experiment.")]
    public SourceNuisances? Nuisances { get; init; }

    /// <summary>When neutrinos arrive; needed where time is an observable.</summary>
    [Description("When neutrinos arrive on the clock of the data; needed where time is an observable.")]
    public ArrivalDefinition? Arrival { get; init; }

    /// <summary>Angle of the detector to the proton beam, degrees; only dark matter of mesons that fly along the beam depends on it.</summary>
    [Within(0, 180)]
    [Description("Angle of the detector to the proton beam in degrees; only dark matter of mesons that fly along the beam depends on it.")]
    public double? BeamAngle { get; init; }

    /// <summary>What becomes of the neutrinos on the way.</summary>
    [Description("What becomes of the neutrinos between source and detector: a sterile neutrino at the baseline, or a constant survival.")]
    public OscillationDefinition? Oscillation { get; init; }

    /// <summary>The keys of exposure and normalisation that are given, as they are written.</summary>
    internal IEnumerable<string> Given()
    {
        (string Key, bool Given)[] keys =
        [
            ("protonsOnTarget", ProtonsOnTarget is not null),
            ("power", Power is not null),
            ("beamTime", BeamTime is not null),
            ("liveTime", LiveTime is not null),
            ("activity", Activity is not null),
            ("flux", Flux is not null),
            ("fluence", Fluence is not null),
            ("neutrinosPerFlavourPerProton", NeutrinosPerFlavourPerProton is not null),
        ];
        return keys.Where(k => k.Given).Select(k => k.Key);
    }

    /// <summary>The time of the exposure as it is stated, before any duty; null where it is stated in another way, such as protons on target.</summary>
    /// <param name="mass">The mass of the target, by which an exposure is divided.</param>
    public Duration? TimeWith(Mass mass)
    {
        SourceUse timed = Exposure is null ? this : Counted(mass);
        return timed.LiveTime ?? timed.BeamTime;
    }

    /// <summary>The same with the time that counts: the exposure divided by the mass (and the power), or the live time less what duty takes.</summary>
    internal SourceUse Counted(Mass mass)
    {
        double share = Duty?.Value ?? 1;
        return Exposure switch
        {
            { KilogramDays: double product } => this with { Exposure = null, LiveTime = Duration.FromMicroseconds(product / mass.Kilograms * MicrosecondsPerDay) },
            { KilogramGigawattHours: double product } => this with { Exposure = null, BeamTime = BeamTimeOf(product / mass.Kilograms) },
            _ => this with { Duty = null, LiveTime = Shortened(LiveTime), BeamTime = Shortened(BeamTime) },
        };

        Duration? Shortened(Duration? time) => time is { } full && share != 1 ? Duration.FromMicroseconds(full.Microseconds * share) : time;
    }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Exposure is not null && (LiveTime is not null || BeamTime is not null || Duty is not null))
        {
            yield return new Discrepancy("exposure", "an exposure and a time or a duty", "an exposure alone: it holds both");
        }

        if (Exposure is { KilogramGigawattHours: not null } && (Power is null || ProtonsOnTarget is not null))
        {
            yield return Power is null
                ? new Discrepancy("exposure", "a delivered energy without a power", "power with it, the one of the beam meanwhile: from both follows the time")
                : new Discrepancy("exposure", "a delivered energy and protonsOnTarget", "one of them");
        }

        if (Duty is not null && LiveTime is null && BeamTime is null)
        {
            yield return new Discrepancy("duty", "a duty without a time", "liveTime or beamTime with it");
        }

        if (Duty is { Value: 0 })
        {
            yield return new Discrepancy("duty", "0", "a share above 0");
        }

        if (Use is null == Definition is null)
        {
            yield return new Discrepancy("use", Use is null ? "neither use nor definition" : "use and definition", "one of the two");
        }

        if (ProtonsOnTarget is not null && (Power is not null || BeamTime is not null))
        {
            yield return new Discrepancy("protonsOnTarget", "an incomplete or double exposure", "either protonsOnTarget, or power and beamTime");
        }

        string[] totals = [.. Given().Where(k => k is "protonsOnTarget" or "flux" or "fluence" or "activity")];
        if (totals.Length > 1)
        {
            yield return new Discrepancy(totals[^1], string.Join(" and ", totals), "one of them");
        }

        if (Nuisance is not null && Nuisances is not null)
        {
            yield return new Discrepancy("nuisances", "nuisance and nuisances", "one of them: both scale the same flux");
        }

        if (Fluence is not null && (BeamTime is not null || LiveTime is not null || Exposure is not null))
        {
            yield return new Discrepancy("fluence", "a fluence and a time", "a fluence alone: it holds for the whole exposure");
        }
    }

    private Duration BeamTimeOf(double gigawattHours) =>
        Duration.FromMicroseconds(gigawattHours * MegawattsPerGigawatt / Power!.Value.Megawatts * MicrosecondsPerHour);
}
