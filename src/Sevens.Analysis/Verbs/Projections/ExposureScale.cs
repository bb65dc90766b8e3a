using System.Collections.Immutable;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Physics.Quantities;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>Exposures as multiples of what definitions state.</summary>
internal static class ExposureScale
{
    /// <summary>The unit of a multiple.</summary>
    public const string Multiple = "x";

    private const double MicrosecondsPerDay = 86400e6;

    /// <summary>The days that a definition states; those of beam at nominal power where it states protons on target; null where it states neither.</summary>
    public static double? Days(Catalog catalog, ExperimentDefinition definition) =>
        ExposureOf.Days(definition) ?? ExposureOf.BeamDays(catalog, definition);

    /// <summary>What a definition states of its exposure.</summary>
    public static string Written(ExperimentDefinition definition) =>
        ExposureOf.Written(definition);

    /// <summary>An exposure of each experiment as a multiple of the stated one.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="definitions">The definitions.</param>
    /// <param name="asked">The exposure that was asked for.</param>
    /// <param name="value">One of its values.</param>
    /// <exception cref="CatalogException">The value is not above 0, the unit is none of a time, or a time is asked for where a definition states none.</exception>
    public static ImmutableArray<double> Of(Catalog catalog, ImmutableArray<ExperimentDefinition> definitions, VariedKey asked, double value)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new CatalogException($"exposure: found {VariedKey.Written(value, asked.Unit ?? string.Empty)}, expected more than 0");
        }

        if (string.Equals(asked.Unit, Multiple, StringComparison.Ordinal))
        {
            return [.. definitions.Select(_ => value)];
        }

        string written = VariedKey.Written(value, asked.Unit ?? string.Empty);
        if (asked.Unit is null || !Duration.TryParse(written, out Duration time))
        {
            throw new CatalogException($"exposure: found '{written}', expected a time such as 3yr or 100d, or a multiple of what is stated such as 10x");
        }

        return
        [
            .. definitions.Select(d => time.Microseconds / MicrosecondsPerDay / (Days(catalog, d) ?? throw new CatalogException(
                $"exposure of {d.Name}: found {written}, but its definition states no time; expected liveTime, beamTime or exposure there, or a multiple such as 10x"))),
        ];
    }
}
