using System.Globalization;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Physics.Quantities;

namespace Sevens.Cli.Commands;

/// <summary>Energies and grids of them as they are typed: <c>30MeV</c>, <c>1MeV:60MeV:60</c>, <c>1MeV:60MeV:60:log</c>.</summary>
internal static class GridText
{
    /// <summary>Reads a quantity; in a shell the space before the unit is a nuisance, so it may be left out.</summary>
    /// <returns>The value in the quantity's canonical unit.</returns>
    /// <exception cref="UsageException">It is not one.</exception>
    public static double Quantity<T>(string option, string text)
        where T : struct, IQuantity<T> =>
        T.TryParse(Spaced(text), out T quantity) ? quantity.CanonicalValue : throw new UsageException($"{option}: found '{text}', expected {T.Expectation}");

    /// <summary>Reads a grid; its ends are in the quantity's canonical unit.</summary>
    /// <exception cref="UsageException">It is not one.</exception>
    public static EvaluationGrid Grid<T>(string option, string text)
        where T : struct, IQuantity<T>
    {
        if (text.Split(':') is not [string lower, string upper, string count, .. string[] rest] || rest is not ([] or ["log"]))
        {
            throw new UsageException($"{option}: found '{text}', expected FROM:TO:COUNT with units, such as 1MeV:60MeV:60, or FROM:TO:COUNT:log");
        }

        return new EvaluationGrid(
            Quantity<T>(option, lower), Quantity<T>(option, upper), Count(option, count), rest is [] ? GridSpacing.Linear : GridSpacing.Logarithmic);
    }

    /// <summary>Reads a number of points.</summary>
    /// <exception cref="UsageException">It is not one, or there are more than can be wanted.</exception>
    public static int Count(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= EvaluationGrid.LargestCount
            ? count
            : throw new UsageException($"{option}: found '{text}', expected a whole number from 2 to {EvaluationGrid.LargestCount}");

    private static string Spaced(string text)
    {
        int unit = text.Length;
        while (unit > 0 && char.IsAsciiLetter(text[unit - 1]))
        {
            unit--;
        }

        return unit > 0 && unit < text.Length && text[unit - 1] != ' ' ? $"{text[..unit]} {text[unit..]}" : text;
    }
}
