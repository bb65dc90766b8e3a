using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>The outline of a histogram.</summary>
internal static class Staircase
{
    /// <summary>The corners of the steps on a frame, from the first edge to the last.</summary>
    public static ImmutableArray<Point> Of(PlotFrame frame, ImmutableArray<double> edges, ImmutableArray<double> values)
    {
        var corners = ImmutableArray.CreateBuilder<Point>(2 * values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            corners.Add(frame.At(edges[i], values[i]));
            corners.Add(frame.At(edges[i + 1], values[i]));
        }

        return corners.ToImmutable();
    }

    /// <summary>The area under the steps, down to the lower side of the frame or to zero where that lies higher.</summary>
    public static Polygon Area(PlotFrame frame, ImmutableArray<double> edges, ImmutableArray<double> values) =>
        new([.. Of(frame, edges, values), new(frame.X(edges[^1]), frame.Floor), new(frame.X(edges[0]), frame.Floor)]);

    /// <summary>One box per bin from the floor to the step.</summary>
    public static ImmutableArray<Box> Bars(PlotFrame frame, ImmutableArray<double> edges, ImmutableArray<double> values)
    {
        var bars = ImmutableArray.CreateBuilder<Box>(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            double left = frame.X(edges[i]);
            double top = Math.Min(frame.Y(values[i]), frame.Floor);
            bars.Add(new Box(left, top, frame.X(edges[i + 1]) - left, Math.Max(frame.Y(values[i]), frame.Floor) - top));
        }

        return bars.ToImmutable();
    }
}
