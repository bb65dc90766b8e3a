using System.Collections.Immutable;

namespace Sevens.Figures.Plots.Series;

/// <summary>Checks of the numbers a series is given.</summary>
internal static class Given
{
    /// <summary>Finite numbers, at least one.</summary>
    /// <exception cref="ArgumentException">None, or one that is not finite.</exception>
    public static ImmutableArray<double> Numbers(string what, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException($"no {what}, expected at least one", nameof(values));
        }

        for (int i = 0; i < values.Count; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException(FormattableString.Invariant($"{what}: number {i} is {values[i]}, expected a finite number"), nameof(values));
            }
        }

        return [.. values];
    }

    /// <summary>Finite numbers, as many as expected.</summary>
    /// <exception cref="ArgumentException">Another number of them, or one that is not finite.</exception>
    public static ImmutableArray<double> Numbers(string what, IReadOnlyList<double> values, int count)
    {
        ImmutableArray<double> numbers = Numbers(what, values);
        return numbers.Length == count ? numbers : throw new ArgumentException($"{what}: found {numbers.Length}, expected {count}", nameof(values));
    }

    /// <summary>Finite numbers, none below zero, as many as expected.</summary>
    /// <exception cref="ArgumentException">Another number of them, or one that is negative or not finite.</exception>
    public static ImmutableArray<double> NotNegative(string what, IReadOnlyList<double> values, int count)
    {
        ImmutableArray<double> numbers = Numbers(what, values, count);
        for (int i = 0; i < count; i++)
        {
            if (numbers[i] < 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"{what}: number {i} is {numbers[i]}, expected none below zero"), nameof(values));
            }
        }

        return numbers;
    }

    /// <summary>Finite, strictly increasing numbers, at least two.</summary>
    /// <exception cref="ArgumentException">Fewer than two, or numbers that do not increase.</exception>
    public static ImmutableArray<double> Increasing(string what, IReadOnlyList<double> values)
    {
        ImmutableArray<double> numbers = Numbers(what, values);
        if (numbers.Length < 2)
        {
            throw new ArgumentException($"{what}: found {numbers.Length}, expected at least 2", nameof(values));
        }

        for (int i = 1; i < numbers.Length; i++)
        {
            if (!(numbers[i] > numbers[i - 1]))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{what}: found {numbers[i - 1]} and then {numbers[i]}, expected strictly increasing numbers"), nameof(values));
            }
        }

        return numbers;
    }
}
