using System.Collections.Immutable;
using System.Globalization;

namespace Sevens.Numerics.Axes;

/// <summary>
/// A named, binned quantity: recoil energy, photo-electrons, time … with its unit and its bin edges.
/// Bin <c>i</c> covers [Edges[i], Edges[i+1]): the lower edge is in, the upper edge is out.
/// </summary>
public sealed class Axis : IEquatable<Axis>
{
    /// <summary>Makes an axis from its edges, which must be finite and strictly increasing.</summary>
    /// <param name="name">What is measured along it, for example <c>photoelectrons</c>.</param>
    /// <param name="unit">The unit of the edges, for example <c>PE</c>; empty for a pure number.</param>
    /// <param name="edges">At least two edges, strictly increasing.</param>
    /// <exception cref="ArgumentException">Fewer than two edges, an edge that is not finite, or edges that do not increase.</exception>
    public Axis(string name, string unit, IEnumerable<double> edges)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(edges);
        Name = name;
        Unit = unit;
        Edges = [.. edges];
        if (Edges.Length < 2)
        {
            throw new ArgumentException($"axis '{name}' needs at least two edges, found {Edges.Length}", nameof(edges));
        }

        for (int i = 0; i < Edges.Length; i++)
        {
            if (!double.IsFinite(Edges[i]))
            {
                throw new ArgumentException(FormattableString.Invariant($"axis '{name}': edge {i} is {Edges[i]}, expected a finite number"), nameof(edges));
            }

            if (i > 0 && !(Edges[i] > Edges[i - 1]))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"axis '{name}': edges must increase, found {Edges[i - 1]} then {Edges[i]}"), nameof(edges));
            }
        }
    }

    /// <summary>What is measured along the axis.</summary>
    public string Name { get; }

    /// <summary>The unit of the edges; empty for a pure number.</summary>
    public string Unit { get; }

    /// <summary>Bin edges, strictly increasing; one more than there are bins.</summary>
    public ImmutableArray<double> Edges { get; }

    /// <summary>The number of bins.</summary>
    public int Count => Edges.Length - 1;

    /// <summary>The lowest edge.</summary>
    public double Lower => Edges[0];

    /// <summary>The highest edge.</summary>
    public double Upper => Edges[^1];

    /// <summary>Equal bins from <paramref name="lower"/> to <paramref name="upper"/>: edge i is lower + i·(upper − lower)/count, the last one <paramref name="upper"/> itself.</summary>
    /// <exception cref="ArgumentException">No bins, or a range that is not increasing.</exception>
    public static Axis Uniform(string name, string unit, double lower, double upper, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        double[] edges = new double[count + 1];
        for (int i = 0; i < count; i++)
        {
            edges[i] = lower + ((upper - lower) * i / count);
        }

        edges[count] = upper;

        return new Axis(name, unit, edges);
    }

    /// <summary>The bin that holds <paramref name="value"/>, or −1 when it lies outside [Lower, Upper).</summary>
    public int IndexOf(double value)
    {
        if (!(value >= Lower && value < Upper))
        {
            return -1;
        }

        int index = Edges.AsSpan().BinarySearch(value);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Whether two edges are the same to the rounding of a decimal file: within 1e-9 of the axis range.</summary>
    public bool SameEdge(double first, double second) => Math.Abs(first - second) <= 1e-9 * (Upper - Lower);

    /// <summary>The index of the edge at <paramref name="value"/>: the nearest one, if it is the same to rounding.</summary>
    /// <exception cref="ArgumentException">No edge lies there.</exception>
    public int EdgeIndex(double value)
    {
        int nearest = 0;
        for (int i = 1; i < Edges.Length; i++)
        {
            if (Math.Abs(Edges[i] - value) < Math.Abs(Edges[nearest] - value))
            {
                nearest = i;
            }
        }

        if (SameEdge(Edges[nearest], value))
        {
            return nearest;
        }

        throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"axis '{Name}' has no edge at {value} {Unit}; it runs {Lower}…{Upper} in {Count} bins"), nameof(value));
    }

    /// <summary>The bins between two existing edges as an axis of the same name and unit.</summary>
    /// <exception cref="ArgumentException">One of the limits is not an edge, or no bin lies between them.</exception>
    public Axis Between(double lower, double upper)
    {
        int first = EdgeIndex(lower);
        int last = EdgeIndex(upper);
        if (last <= first)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"axis '{Name}' has no bin in {lower}…{upper} {Unit}"), nameof(upper));
        }

        return new Axis(Name, Unit, Edges.AsSpan(first, last - first + 1).ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(Axis? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Unit, other.Unit, StringComparison.Ordinal) && Edges.AsSpan().SequenceEqual(other.Edges.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Axis);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Unit, Edges.Length, Lower, Upper);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} [{Unit}] {Lower}…{Upper} in {Count} bins");
}
