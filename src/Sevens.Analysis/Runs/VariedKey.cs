using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Runs;

/// <summary>A key of a definition, or a short name for one, with the values it is given one after the other.</summary>
/// <param name="Key">The key with those above it, <c>response.stages[1].curve.midpoint</c>, or a short name such as <c>threshold</c>.</param>
/// <param name="Values">The values.</param>
/// <param name="Unit">Their unit; null for the unit in which the definition states the key.</param>
public sealed record VariedKey(
    string Key, ImmutableArray<double> Values, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unit)
{
    private const string Forms = "KEY=FROM:TO:N, KEY=FROM:TO:N:log or KEY=a,b,c, such as threshold=0.16:0.3:15, baseline=10m:30m:5 or target.mass=1,2,5";
    private const int MostValues = 10_000;

    /// <summary>Reads <c>KEY=FROM:TO:N</c>, <c>KEY=FROM:TO:N:log</c> or <c>KEY=a,b,c</c>; numbers with a unit, or without one in the unit of the definition.</summary>
    /// <exception cref="CatalogException">The text is none of these, units differ, or the grid is empty or has more than 10 000 values.</exception>
    public static VariedKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var split))
        {
            throw new CatalogException($"vary: found '{text}', expected {Forms}");
        }

        string key = text[..split].Trim();
        string values = text[(split + 1)..];
        return values.Contains(':', StringComparison.Ordinal) ? Range(key, values, text) : List(key, values, text);
    }

    /// <summary>A value as a definition states it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit; empty for a pure number.</param>
    internal static string Written(double value, string unit)
    {
        string number = value.ToString("R", CultureInfo.InvariantCulture);
        return unit.Length == 0 ? number : $"{number} {unit}";
    }

    private static VariedKey Range(string key, string values, string text)
    {
        if (values.Split(':') is not [var lower, var upper, var count, .. var rest] || rest is not ([] or ["log"])
            || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            throw new CatalogException($"vary: found '{text}', expected {Forms}");
        }

        if (number > MostValues)
        {
            throw new CatalogException(FormattableString.Invariant($"vary: found {number} values of {key}, expected {MostValues} at most"));
        }

        ((double from, string fromUnit), (double to, string toUnit)) = (Number(lower, text), Number(upper, text));
        var grid = new ParameterGrid(key, from, to, number, rest is [] ? GridSpacing.Linear : GridSpacing.Logarithmic);
        return new VariedKey(key, [.. grid.Values().Select(Tidy)], Common([fromUnit, toUnit], text));
    }

    private static VariedKey List(string key, string values, string text)
    {
        (double Value, string Unit)[] given = [.. values.Split(',').Select(v => Number(v, text))];
        double[] distinct = [.. given.Select(g => g.Value).Distinct()];
        return distinct.Length == given.Length
            ? new VariedKey(key, [.. distinct], Common(given.Select(g => g.Unit), text))
            : throw new CatalogException($"vary: found a value twice in '{text}', expected each once");
    }

    /// <summary>Rounding of a grid, such as 0.26999999999999996, would be printed as if it were meant.</summary>
    private static double Tidy(double value) =>
        double.Parse(value.ToString("G14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static (double Value, string Unit) Number(string text, string whole)
    {
        // The longest beginning that is a number: 'e' of an exponent is not yet that of a unit.
        string trimmed = text.Trim();
        for (int length = trimmed.Length; length > 0; length--)
        {
            if (double.TryParse(trimmed[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double value)
                && double.IsFinite(value))
            {
                return (value, trimmed[length..].Trim());
            }
        }

        throw new CatalogException($"vary: found '{text}' in '{whole}', expected a number, with a unit or without");
    }

    private static string? Common(IEnumerable<string> units, string text) => units.Where(u => u.Length > 0).Distinct(StringComparer.Ordinal).ToArray() switch
    {
        [] => null,
        [var one] => one,
        var several => throw new CatalogException($"vary: found the units {string.Join(" and ", several)} in '{text}', expected one unit"),
    };
}
