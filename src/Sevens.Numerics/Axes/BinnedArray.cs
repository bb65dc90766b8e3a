using System.Collections.Immutable;

namespace Sevens.Numerics.Axes;

/// <summary>
/// Values on the bins of one or more named axes, flat and row-major: the last axis runs fastest.
/// A spectrum, a template or a table of counts; it knows which axes it has.
/// </summary>
public sealed class BinnedArray
{
    private readonly double[] values;

    /// <summary>Takes a copy of values on axes.</summary>
    /// <exception cref="ArgumentException">No axis, a repeated axis name, or a number of values that is not the number of bins.</exception>
    public BinnedArray(IEnumerable<Axis> axes, ReadOnlySpan<double> values)
    {
        ArgumentNullException.ThrowIfNull(axes);
        Axes = [.. axes];
        if (Axes.IsEmpty)
        {
            throw new ArgumentException("a binned array needs at least one axis", nameof(axes));
        }

        if (Axes.Select(a => a.Name).Distinct(StringComparer.Ordinal).Count() != Axes.Length)
        {
            throw new ArgumentException("axis names repeat: " + string.Join(", ", Axes.Select(a => a.Name)), nameof(axes));
        }

        int expected = Axes.Aggregate(1, (n, a) => n * a.Count);
        if (values.Length != expected)
        {
            throw new ArgumentException($"{values.Length} values for {expected} bins", nameof(values));
        }

        this.values = values.ToArray();
    }

    /// <summary>The axes, slowest first.</summary>
    public ImmutableArray<Axis> Axes { get; }

    /// <summary>The values, row-major.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The sum over all bins.</summary>
    public double Total
    {
        get
        {
            double sum = 0;
            foreach (double value in values)
            {
                sum += value;
            }

            return sum;
        }
    }

    /// <summary>An array of zeros.</summary>
    public static BinnedArray Zeros(params IEnumerable<Axis> axes)
    {
        ImmutableArray<Axis> list = [.. axes];
        return new BinnedArray(list, new double[list.Aggregate(1, (n, a) => n * a.Count)]);
    }

    /// <summary>The product of a distribution in one axis and one in another: value[i, j] = first[i]·second[j].</summary>
    public static BinnedArray Outer(BinnedArray first, BinnedArray second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        double[] product = new double[first.values.Length * second.values.Length];
        for (int i = 0, k = 0; i < first.values.Length; i++)
        {
            for (int j = 0; j < second.values.Length; j++, k++)
            {
                product[k] = first.values[i] * second.values[j];
            }
        }

        return new BinnedArray([.. first.Axes, .. second.Axes], product);
    }

    /// <summary>The position of the axis with this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public int AxisIndex(string name)
    {
        for (int i = 0; i < Axes.Length; i++)
        {
            if (string.Equals(Axes[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"no axis '{name}'; the axes are {string.Join(", ", Axes.Select(a => a.Name))}", nameof(name));
    }

    /// <summary>Each value times a factor.</summary>
    public BinnedArray Scaled(double factor) => new(Axes, Array.ConvertAll(values, v => v * factor));

    /// <summary>The same shape with total 1.</summary>
    /// <exception cref="InvalidOperationException">The total is not positive.</exception>
    public BinnedArray Normalised()
    {
        double total = Total;
        if (!(total > 0))
        {
            throw new InvalidOperationException(FormattableString.Invariant($"cannot normalise: the total is {total}, expected a positive one: nothing lies on the axes"));
        }

        return Scaled(1 / total);
    }

    /// <summary>The sum of two arrays on the same axes.</summary>
    /// <exception cref="ArgumentException">The axes differ.</exception>
    public BinnedArray Plus(BinnedArray other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Axes.SequenceEqual(other.Axes))
        {
            throw new ArgumentException("the axes differ", nameof(other));
        }

        double[] sum = new double[values.Length];
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] = values[i] + other.values[i];
        }

        return new BinnedArray(Axes, sum);
    }

    /// <summary>The projection on one axis: the sum over all others.</summary>
    public BinnedArray Project(string axis)
    {
        int position = AxisIndex(axis);
        int inner = 1;
        for (int i = position + 1; i < Axes.Length; i++)
        {
            inner *= Axes[i].Count;
        }

        int count = Axes[position].Count;
        double[] sum = new double[count];
        for (int i = 0; i < values.Length; i++)
        {
            sum[i / inner % count] += values[i];
        }

        return new BinnedArray([Axes[position]], sum);
    }

    /// <summary>The sum over one axis, on the others.</summary>
    /// <exception cref="ArgumentException">There is no such axis, or no other.</exception>
    public BinnedArray Without(string axis)
    {
        int index = AxisIndex(axis);
        int inner = 1;
        for (int a = index + 1; a < Axes.Length; a++)
        {
            inner *= Axes[a].Count;
        }

        int count = Axes[index].Count;
        double[] sums = new double[values.Length / count];
        for (int i = 0; i < values.Length; i++)
        {
            sums[(i / (inner * count) * inner) + (i % inner)] += values[i];
        }

        return new BinnedArray(Axes.RemoveAt(index), sums);
    }

    /// <summary>The same content in coarser bins, each of whose edges must be an edge here; bins outside the target are left out.</summary>
    /// <param name="target">The new edges of the axis with the same name.</param>
    /// <exception cref="ArgumentException">No such axis, another unit, a target edge that is not an edge here, or two that are the same edge here.</exception>
    public BinnedArray Rebinned(Axis target)
    {
        ArgumentNullException.ThrowIfNull(target);
        int position = AxisIndex(target.Name);
        Axis source = Axes[position];
        if (!string.Equals(source.Unit, target.Unit, StringComparison.Ordinal))
        {
            throw new ArgumentException($"axis '{target.Name}' is in {source.Unit}, not in {target.Unit}", nameof(target));
        }

        int[] cuts = [.. target.Edges.Select(source.EdgeIndex)];
        for (int k = 1; k < cuts.Length; k++)
        {
            if (cuts[k] == cuts[k - 1])
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"axis '{target.Name}': no bin lies between {target.Edges[k - 1]} and {target.Edges[k]} {target.Unit}"), nameof(target));
            }
        }

        int inner = 1;
        for (int i = position + 1; i < Axes.Length; i++)
        {
            inner *= Axes[i].Count;
        }

        int outer = values.Length / (inner * source.Count);
        double[] sum = new double[outer * target.Count * inner];
        for (int o = 0; o < outer; o++)
        {
            for (int k = 0; k < target.Count; k++)
            {
                Span<double> to = sum.AsSpan(((o * target.Count) + k) * inner, inner);
                for (int s = cuts[k]; s < cuts[k + 1]; s++)
                {
                    ReadOnlySpan<double> from = values.AsSpan(((o * source.Count) + s) * inner, inner);
                    for (int i = 0; i < inner; i++)
                    {
                        to[i] += from[i];
                    }
                }
            }
        }

        return new BinnedArray(Axes.SetItem(position, target), sum);
    }

    /// <summary>The part of the array between two existing edges of an axis.</summary>
    /// <exception cref="ArgumentException">No such axis, or a limit that is not one of its edges.</exception>
    public BinnedArray Window(string axis, double lower, double upper) => Rebinned(Axes[AxisIndex(axis)].Between(lower, upper));

    /// <summary>
    /// A distribution in one axis on other bins, each source bin shared out in proportion to overlap. For densities; counts must use <see cref="Rebinned"/>.
    /// </summary>
    /// <exception cref="ArgumentException">More than one axis, another name or unit, or a target that reaches beyond the source.</exception>
    public BinnedArray Redistributed(Axis target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Axis source = Axes[0];
        if (Axes.Length != 1 || !string.Equals(source.Name, target.Name, StringComparison.Ordinal) || !string.Equals(source.Unit, target.Unit, StringComparison.Ordinal))
        {
            throw new ArgumentException($"expected a distribution in {target.Name} [{target.Unit}] alone, found {string.Join(", ", Axes)}", nameof(target));
        }

        if ((target.Lower < source.Lower && !source.SameEdge(target.Lower, source.Lower))
            || (target.Upper > source.Upper && !source.SameEdge(target.Upper, source.Upper)))
        {
            throw new ArgumentException($"the distribution is known on {source}, not on {target}", nameof(target));
        }

        double[] shared = new double[target.Count];
        for (int t = 0; t < target.Count; t++)
        {
            for (int s = 0; s < source.Count; s++)
            {
                double overlap = Math.Min(target.Edges[t + 1], source.Edges[s + 1]) - Math.Max(target.Edges[t], source.Edges[s]);
                if (overlap > 0)
                {
                    shared[t] += values[s] * overlap / (source.Edges[s + 1] - source.Edges[s]);
                }
            }
        }

        return new BinnedArray([target], shared);
    }

    /// <summary>A copy of the values.</summary>
    public double[] ToArray() => [.. values];
}
