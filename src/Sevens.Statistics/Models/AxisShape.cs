using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Statistics.Models;

/// <summary>
/// A shape along one axis of a row-major template. The template must hold the projection on the other axes, repeated along this one.
/// </summary>
public abstract class AxisShape : ParametricShape
{
    private readonly int inner;
    private readonly int outer;

    /// <summary>A shape along the named axis.</summary>
    /// <param name="parameters">The parameters' names, each once, in the order of the arguments.</param>
    /// <param name="axes">The axes of the template, slowest first.</param>
    /// <param name="along">The name of the axis of the shape.</param>
    /// <exception cref="ArgumentException">No axis of this name.</exception>
    protected AxisShape(ImmutableArray<string> parameters, IReadOnlyList<Axis> axes, string along)
        : base(parameters)
    {
        ArgumentNullException.ThrowIfNull(axes);
        int position = -1;
        for (int i = 0; i < axes.Count; i++)
        {
            position = string.Equals(axes[i].Name, along, StringComparison.Ordinal) ? i : position;
        }

        if (position < 0)
        {
            throw new ArgumentException($"no axis '{along}'; the axes are {string.Join(", ", axes.Select(a => a.Name))}", nameof(along));
        }

        Axis = axes[position];
        outer = axes.Take(position).Aggregate(1, (n, a) => n * a.Count);
        inner = axes.Skip(position + 1).Aggregate(1, (n, a) => n * a.Count);
    }

    /// <inheritdoc/>
    public override int BinCount => outer * Axis.Count * inner;

    /// <summary>The axis of the shape.</summary>
    protected Axis Axis { get; }

    /// <summary>Writes a number into every bin of a row that lies in one bin of the axis.</summary>
    protected void Fill(Span<double> row, int bin, double value)
    {
        for (int o = 0; o < outer; o++)
        {
            row.Slice(((o * Axis.Count) + bin) * inner, inner).Fill(value);
        }
    }
}
