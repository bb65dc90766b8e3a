using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Sources.Solar;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Experiments.Definitions.Sources.Solar;

/// <summary>The Sun.</summary>
[Variant("solar")]
[Description("The Sun.")]
public sealed record SolarDefinition : SourceDefinition, ISelfChecked
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The set of fluxes.</summary>
    [Description("The set of fluxes: b16-gs98, b16-agss09met, global-2023 or sno-2013.")]
    public required string Fluxes { get; init; }

    /// <summary>Which branches; without it, all that the set has.</summary>
    [Description("Which branches; without it, all that the set of fluxes has.")]
    public ImmutableArray<SolarBranch>? Branches { get; init; }

    /// <summary>What the ⁷Be lines are taken for.</summary>
    [Description("Whether the 7Be lines are lines at the energies of the laboratory, or have the shapes of the core.")]
    public LineTreatment Lines { get; init; } = LineTreatment.Lines;

    /// <summary>How the flavour is calculated.</summary>
    [Description("How the flavour is calculated: by default with three flavours in matter.")]
    public SolarFlavour Flavour { get; init; } = SolarFlavour.ThreeFlavours;

    /// <summary>Masses and mixing; needed unless neutrinos are taken as produced.</summary>
    [Description("Masses and mixing, for example nufit-6.0-no; needed unless flavour is 'produced'.")]
    public string? Oscillation { get; init; }

    /// <summary>On which side of maximal mixing θ₁₂ is.</summary>
    [Description("light, as the set of masses and mixing has it, or dark: theta12 to pi/2 - theta12, Delta m2_31 to -Delta m2_32, delta to pi - delta.")]
    public SolarMixing Mixing { get; init; } = SolarMixing.Light;

    /// <summary>Couplings with matter beyond the standard model.</summary>
    [Description("Couplings with matter beyond the standard model, as they act in propagation; with three flavours only.")]
    public MatterCouplingsDefinition? MatterCouplings { get; init; }

    /// <summary>Day, night or both.</summary>
    [Description("Day, night, or the average over whole years; night and average need the latitude.")]
    public SolarTime Time { get; init; } = SolarTime.Day;

    /// <summary>The latitude of the detector, degrees.</summary>
    [Within(-90, 90)]
    [Description("Latitude of the detector in degrees, north positive.")]
    public double? Latitude { get; init; }

    /// <summary>The first day, for the distance to the Sun.</summary>
    [Description("First day of the exposure (UTC), for example 2022-05-01; with lastDay. Without them the flux is that at 1 au.")]
    public string? FirstDay { get; init; }

    /// <summary>The last day.</summary>
    [Description("Last day of the exposure (UTC), included.")]
    public string? LastDay { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new SolarAssembly(this);

    /// <summary>Flux ÷ flux at 1 au.</summary>
    internal double DistanceFactor => Day(FirstDay) is { } first && Day(LastDay) is { } last ? EarthOrbit.FluxFactor(first, last) : 1;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        bool three = Flavour == SolarFlavour.ThreeFlavours;
        if (Oscillation is null == (Flavour != SolarFlavour.Produced))
        {
            yield return new Discrepancy(
                "oscillation", Oscillation is null ? "nothing" : "masses and mixing without effect", Oscillation is null ? "a set such as nufit-6.0-no" : "none with flavour: produced");
        }

        if (Mixing == SolarMixing.Dark && !three)
        {
            yield return new Discrepancy("mixing", "the dark side without three flavours", "flavour: threeFlavours, or mixing: light");
        }

        if (!three && MatterCouplings is not null)
        {
            yield return new Discrepancy("matterCouplings", "couplings with matter without three flavours", "flavour: threeFlavours, or no couplings");
        }

        if (!three && Time != SolarTime.Day)
        {
            yield return new Discrepancy("time", "a night without three flavours", "flavour: threeFlavours, or time: day");
        }

        if (Latitude is null == (Time != SolarTime.Day))
        {
            yield return new Discrepancy("latitude", Latitude is null ? "nothing" : "a latitude without effect", Latitude is null ? "the latitude, for the way through the Earth" : "none with time: day");
        }

        if (Branches is { } branches && (branches.IsEmpty || branches.Distinct().Count() < branches.Length))
        {
            yield return new Discrepancy("branches", branches.IsEmpty ? "an empty list" : "a branch twice", "one branch or more, each once");
        }

        if (FirstDay is null != LastDay is null)
        {
            yield return new Discrepancy(FirstDay is null ? "firstDay" : "lastDay", "nothing", "both firstDay and lastDay, or neither");
        }

        foreach (Discrepancy day in Days())
        {
            yield return day;
        }
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private IEnumerable<Discrepancy> Days()
    {
        foreach ((string key, string? text) in new[] { ("firstDay", FirstDay), ("lastDay", LastDay) })
        {
            if (text is not null && Day(text) is null)
            {
                yield return new Discrepancy(key, $"'{text}'", "a day written like 2022-05-01");
            }
        }

        if (Day(FirstDay) is { } first && Day(LastDay) is { } last && last < first)
        {
            yield return new Discrepancy("lastDay", $"'{LastDay}'", $"a day not before {FirstDay}");
        }
    }
}
