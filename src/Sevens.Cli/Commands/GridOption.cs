using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary>A grid of a parameter whose ends may have units: <c>mass=1MeV:1GeV:50:log</c>.</summary>
internal static class GridOption
{
    /// <summary>Reads one; its ends are in the unit of the parameter.</summary>
    /// <param name="option">The option's name.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="model">The model whose parameter it may be; null for none.</param>
    /// <exception cref="UsageException">It is not one.</exception>
    public static ParameterGrid Read(string option, string text, string? model)
    {
        if (text.LastIndexOf('=') is > 0 and var split
            && text[(split + 1)..].Split(':') is [var lower, var upper, var count, .. var rest]
            && rest is [] or ["log"]
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            string name = text[..split];
            double End(string end) => ModelValues.Parse(model, [$"{name}={end}"])[name];
            return new ParameterGrid(name, End(lower), End(upper), number, rest is [] ? GridSpacing.Linear : GridSpacing.Logarithmic);
        }

        throw new UsageException($"{option}: found '{text}', expected NAME=FROM:TO:N or NAME=FROM:TO:N:log, such as R_n=3:8:51 or mass=1MeV:1GeV:50:log");
    }

    /// <summary>Reads <c>NAME=VALUE</c>.</summary>
    /// <exception cref="UsageException">It is not one, or a name comes twice.</exception>
    public static ImmutableSortedDictionary<string, double> Values(string option, string[]? texts)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (string text in texts ?? [])
        {
            if (text.Split('=') is not [{ Length: > 0 } name, var number] || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || values.ContainsKey(name))
            {
                throw new UsageException($"{option}: found '{text}', expected NAME=VALUE with a number, each name once, such as cevns=1");
            }

            values.Add(name, value);
        }

        return values.ToImmutable();
    }
}
