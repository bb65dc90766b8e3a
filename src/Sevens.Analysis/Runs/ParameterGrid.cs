using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Runs;

/// <summary>Values of one parameter, from a lower to an upper end, both included.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Lower">The first value.</param>
/// <param name="Upper">The last value.</param>
/// <param name="Count">How many, two or more.</param>
/// <param name="Spacing">Equal steps or equal ratios.</param>
public sealed record ParameterGrid(string Parameter, double Lower, double Upper, int Count, GridSpacing Spacing)
{
    /// <summary>The values, rising.</summary>
    /// <exception cref="CatalogException">Ends that do not rise or are not finite, a logarithmic grid from 0 or below, or fewer than two values.</exception>
    public ImmutableArray<double> Values()
    {
        if (!(Upper > Lower) || !double.IsFinite(Upper - Lower))
        {
            throw new CatalogException(FormattableString.Invariant($"grid of {Parameter}: found {Lower} to {Upper}, expected two rising, finite ends"));
        }

        if (Spacing == GridSpacing.Logarithmic && Lower <= 0)
        {
            throw new CatalogException(FormattableString.Invariant($"grid of {Parameter}: found a logarithmic grid from {Lower}, expected a lower end above 0"));
        }

        if (Count < 2)
        {
            throw new CatalogException(FormattableString.Invariant($"grid of {Parameter}: found {Count} values, expected two or more"));
        }

        // The ends are exact, whatever rounding does between them.
        return [Lower, .. Enumerable.Range(1, Count - 2).Select(i => Between((double)i / (Count - 1))), Upper];
    }

    /// <summary>Reads <c>NAME=FROM:TO:N</c> or <c>NAME=FROM:TO:N:log</c>; null where the text is neither.</summary>
    public static ParameterGrid? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.LastIndexOf('=') is > 0 and var split
            && text[(split + 1)..].Split(':') is [var lower, var upper, var count, .. var rest]
            && rest is [] or ["log"]
            && double.TryParse(lower, NumberStyles.Float, CultureInfo.InvariantCulture, out double from)
            && double.TryParse(upper, NumberStyles.Float, CultureInfo.InvariantCulture, out double to)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new ParameterGrid(text[..split], from, to, number, rest is [] ? GridSpacing.Linear : GridSpacing.Logarithmic)
            : null;
    }

    private double Between(double share) =>
        Spacing == GridSpacing.Linear ? Lower + (share * (Upper - Lower)) : Lower * Math.Pow(Upper / Lower, share);
}
