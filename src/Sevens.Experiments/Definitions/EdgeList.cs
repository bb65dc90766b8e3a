using System.Collections.Immutable;
using System.Globalization;

namespace Sevens.Experiments.Definitions;

/// <summary>
/// Bin edges, strictly increasing. In a file they are a list of numbers and of ranges <c>lower:upper:count</c> of equal bins:
/// <c>[0:1:8, 1.25, 1.5]</c>. Where a range touches its neighbour the shared edge is written in both and kept once.
/// </summary>
public sealed class EdgeList
{
    /// <summary>Takes edges as they are.</summary>
    /// <exception cref="ArgumentException">Fewer than two edges, one that is not finite, or edges that do not strictly increase.</exception>
    public EdgeList(params ImmutableArray<double> edges)
    {
        if (edges.IsDefault || edges.Length < 2)
        {
            throw new ArgumentException("bins need at least two edges", nameof(edges));
        }

        for (int i = 0; i < edges.Length; i++)
        {
            if (!double.IsFinite(edges[i]) || (i > 0 && !(edges[i] > edges[i - 1])))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"edges must be finite and increase, found {edges[i]} at position {i}"), nameof(edges));
            }
        }

        Edges = edges;
    }

    /// <summary>The edges, one more than there are bins.</summary>
    public ImmutableArray<double> Edges { get; }

    /// <summary>The edges of equal bins; the last is exactly <paramref name="upper"/>.</summary>
    /// <exception cref="ArgumentException">No bins, or limits that are not finite and increasing.</exception>
    public static EdgeList Uniform(double lower, double upper, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        double[] edges = new double[count + 1];
        for (int i = 0; i < count; i++)
        {
            edges[i] = lower + ((upper - lower) * i / count);
        }

        edges[count] = upper;
        return new EdgeList([.. edges]);
    }
}
