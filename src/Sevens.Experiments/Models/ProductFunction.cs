using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>The product of two functions of parameters.</summary>
/// <param name="left">One.</param>
/// <param name="right">The other; its parameters may be those of the first.</param>
internal sealed class ProductFunction(ParameterFunction left, ParameterFunction right) : ParameterFunction([.. left.Parameters.Union(right.Parameters, StringComparer.Ordinal)])
{
    private readonly int[] ofLeft = Places(left, right, left.Parameters);
    private readonly int[] ofRight = Places(left, right, right.Parameters);

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        Span<double> one = stackalloc double[ofLeft.Length], oneFirst = stackalloc double[ofLeft.Length], oneSecond = stackalloc double[ofLeft.Length * ofLeft.Length];
        Span<double> other = stackalloc double[ofRight.Length], otherFirst = stackalloc double[ofRight.Length], otherSecond = stackalloc double[ofRight.Length * ofRight.Length];
        double f = At(left, ofLeft, arguments, one, oneFirst, oneSecond), g = At(right, ofRight, arguments, other, otherFirst, otherSecond);
        first.Clear();
        second.Clear();
        int count = arguments.Length;
        Add(ofLeft, g, oneFirst, oneSecond, first, second, count);
        Add(ofRight, f, otherFirst, otherSecond, first, second, count);
        for (int i = 0; i < ofLeft.Length; i++)
        {
            for (int j = 0; j < ofRight.Length; j++)
            {
                double mixed = oneFirst[i] * otherFirst[j];
                second[(ofLeft[i] * count) + ofRight[j]] += mixed;
                second[(ofRight[j] * count) + ofLeft[i]] += mixed;
            }
        }

        return f * g;
    }

    private static int[] Places(ParameterFunction left, ParameterFunction right, ImmutableArray<string> own)
    {
        string[] all = [.. left.Parameters.Union(right.Parameters, StringComparer.Ordinal)];
        return [.. own.Select(p => Array.IndexOf(all, p))];
    }

    private static double At(ParameterFunction function, int[] places, ReadOnlySpan<double> arguments, Span<double> own, Span<double> first, Span<double> second)
    {
        for (int i = 0; i < places.Length; i++)
        {
            own[i] = arguments[places[i]];
        }

        return function.Evaluate(own, first, second);
    }

    private static void Add(int[] places, double factor, ReadOnlySpan<double> ownFirst, ReadOnlySpan<double> ownSecond, Span<double> first, Span<double> second, int count)
    {
        for (int i = 0; i < places.Length; i++)
        {
            first[places[i]] += factor * ownFirst[i];
            for (int j = 0; j < places.Length; j++)
            {
                second[(places[i] * count) + places[j]] += factor * ownSecond[(i * places.Length) + j];
            }
        }
    }
}
