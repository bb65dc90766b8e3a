using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Analysis.Verbs;

/// <summary>Mass and time of a definition.</summary>
internal static class ExposureOf
{
    private const double JoulesPerGeV = 1.602176634e-10;
    private const double WattsPerMegawatt = 1e6;
    private const double SecondsPerDay = 86400;

    /// <summary>Days of observation or of beam; null where the exposure is stated in another way, such as protons on target.</summary>
    public static double? Days(ExperimentDefinition definition) => definition.Source.TimeWith(definition.Target.Mass)?.Days;

    /// <summary>Days in which a stopped-pion source delivers the protons on target in nominal operation; null for any other exposure.</summary>
    public static double? BeamDays(Catalog catalog, ExperimentDefinition definition)
    {
        SourceDefinition? source = definition.Source.Definition
            ?? (definition.Source.Use is { } name && Catalog.SourceNames.Contains(name, StringComparer.Ordinal) ? catalog.Source(name, definition.Baseline).Definition : null);
        return definition.Source.ProtonsOnTarget is { } protons && source is StoppedPionDefinition { Power: { } power, ProtonEnergy: var energy }
            ? protons.Count * energy.GeV * JoulesPerGeV / (power.Megawatts * WattsPerMegawatt * SecondsPerDay)
            : null;
    }

    /// <summary>Kilogram-days; null where the time is not known.</summary>
    public static double? KilogramDays(ExperimentDefinition definition) => definition.Target.Mass.Kilograms * Days(definition);

    /// <summary>The exposure as the definition states it: what there is of protons on target, an exposure, times and a fluence.</summary>
    public static string Written(ExperimentDefinition definition)
    {
        SourceUse source = definition.Source;
        string[] parts =
        [
            .. source.ProtonsOnTarget is { } protons ? new[] { FormattableString.Invariant($"{protons.CanonicalValue:0.###e0} POT") } : [],
            .. source.Exposure is { } exposure ? new[] { exposure.ToString() } : [],
            .. (source.LiveTime ?? source.BeamTime) is { } time ? new[] { FormattableString.Invariant($"{time.Days:0.##} d") } : [],
            .. source.Fluence is { } fluence ? new[] { $"fluence {fluence}" } : [],
        ];
        return string.Join(", ", parts);
    }
}
