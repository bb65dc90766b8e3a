using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary>How many toys a confidence level needs at least: with fewer, a share of them below 1 − level is none at all.</summary>
internal static class ToyNumber
{
    /// <summary>Refuses too few.</summary>
    /// <param name="verb">The verb, for the message.</param>
    /// <param name="count">How many are to be thrown at a point.</param>
    /// <param name="level">The highest confidence level; 0 where none is asked.</param>
    /// <exception cref="CatalogException">They are too few.</exception>
    public static void Require(string verb, int count, double level)
    {
        // The last digit of 1 - 0.9 is not to ask for an eleventh toy.
        double needed = Math.Max(1, Math.Ceiling((1 / (1 - level)) - 1e-6));
        if (count < needed)
        {
            throw new CatalogException(level > 0
                ? FormattableString.Invariant($"{verb}: found {count} toys, expected {needed} or more for a confidence level of {level:G6}, better a hundred times as many")
                : FormattableString.Invariant($"{verb}: found {count} toys, expected one or more"));
        }
    }
}
