using System.Globalization;

namespace Sevens.Experiments.Releases;

/// <summary>Totals that are known of a release, checked at every import.</summary>
internal static class ReleaseTotal
{
    /// <summary>Checks a total against the quoted one.</summary>
    /// <param name="file">The release file it was made from.</param>
    /// <param name="quantity">What is summed, for the message.</param>
    /// <param name="found">The sum.</param>
    /// <param name="expected">The quoted value.</param>
    /// <param name="tolerance">Absolute; half of the last quoted digit, 0 for counts.</param>
    /// <exception cref="ReleaseException">They differ by more than the tolerance.</exception>
    public static void Check(string file, string quantity, double found, double expected, double tolerance)
    {
        if (!(Math.Abs(found - expected) <= tolerance))
        {
            throw new ReleaseException(
                file,
                string.Create(CultureInfo.InvariantCulture, $"{quantity} {found}"),
                string.Create(CultureInfo.InvariantCulture, $"{expected} within {tolerance}"));
        }
    }
}
