using System.Collections.Immutable;

namespace Sevens.Statistics.Fitting;

/// <summary>A statement to test: some parameters have given values.</summary>
/// <param name="Name">What it says, for example <c>background-only</c>.</param>
/// <param name="Values">The value of each parameter it speaks of.</param>
public sealed record Hypothesis(string Name, ImmutableSortedDictionary<string, double> Values)
{
    /// <summary>A hypothesis about one parameter.</summary>
    public static Hypothesis That(string name, string parameter, double value) =>
        new(name, ImmutableSortedDictionary<string, double>.Empty.WithComparers(StringComparer.Ordinal).Add(parameter, value));
}
