using System.Collections.Immutable;

namespace Sevens.Numerics.Contours;

/// <summary>
/// Contour lines of a function known on a rectangular grid, by marching squares with linear interpolation along the edges of cells; where a cell has a
/// saddle, the mean of its corners decides. Cells with a corner that is not finite have no line.
/// </summary>
public sealed class ContourTracer
{
    private readonly ImmutableArray<double> x;
    private readonly ImmutableArray<double> y;
    private readonly ImmutableArray<double> values;

    /// <summary>Takes the grid.</summary>
    /// <param name="x">First axis, increasing, two or more.</param>
    /// <param name="y">Second axis, increasing, two or more.</param>
    /// <param name="values">Row-major, the second axis fastest.</param>
    /// <exception cref="ArgumentException">Axes that do not increase, or another number of values.</exception>
    public ContourTracer(ImmutableArray<double> x, ImmutableArray<double> y, ImmutableArray<double> values)
    {
        if (x.Length < 2 || y.Length < 2 || values.Length != x.Length * y.Length || !Increases(x) || !Increases(y))
        {
            throw new ArgumentException(
                $"found axes of {x.Length} and {y.Length} points and {values.Length} values, expected two increasing axes of two points or more and one value per point", nameof(values));
        }

        (this.x, this.y, this.values) = (x, y, values);
    }

    /// <summary>The lines at a level, in the order of the cells in which they are met first.</summary>
    public ImmutableArray<ContourLine> At(double level)
    {
        // A line crosses an edge of the grid at most once, so that an edge names a crossing, and a crossing has at most two neighbours.
        var neighbours = new SortedDictionary<int, List<int>>();
        for (int i = 0; i + 1 < x.Length; i++)
        {
            for (int j = 0; j + 1 < y.Length; j++)
            {
                foreach ((int from, int to) in Segments(i, j, level))
                {
                    Join(neighbours, from, to);
                    Join(neighbours, to, from);
                }
            }
        }

        var lines = ImmutableArray.CreateBuilder<ContourLine>();
        var visited = new HashSet<int>();

        // Open lines are walked from an end; what is left afterwards is closed.
        foreach (int start in neighbours.Where(n => n.Value.Count == 1).Select(n => n.Key).Concat(neighbours.Keys))
        {
            if (!visited.Contains(start))
            {
                lines.Add(Walk(start, neighbours, visited, level));
            }
        }

        return lines.ToImmutable();
    }

    private static bool Increases(ImmutableArray<double> axis) => axis.Zip(axis.Skip(1)).All(p => p.Second > p.First && double.IsFinite(p.Second - p.First));

    private static void Join(SortedDictionary<int, List<int>> neighbours, int from, int to)
    {
        if (!neighbours.TryGetValue(from, out List<int>? list))
        {
            list = [];
            neighbours.Add(from, list);
        }

        list.Add(to);
    }

    private ContourLine Walk(int start, SortedDictionary<int, List<int>> neighbours, HashSet<int> visited, double level)
    {
        var points = ImmutableArray.CreateBuilder<(double X, double Y)>();
        int? here = start;
        while (here is { } edge)
        {
            visited.Add(edge);
            points.Add(Crossing(edge, level));
            here = neighbours[edge].Where(n => !visited.Contains(n)).Select(n => (int?)n).FirstOrDefault();
        }

        bool closed = neighbours[start].Count == 2 && points.Count > 2;
        if (closed)
        {
            points.Add(points[0]);
        }

        return new ContourLine(points.ToImmutable(), closed);
    }

    private double Value(int i, int j) => values[(i * y.Length) + j];

    /// <summary>The edge from (i, j) along the first axis has an even number, along the second an odd one.</summary>
    private int Edge(int i, int j, int axis) => (2 * ((i * y.Length) + j)) + axis;

    private IEnumerable<(int From, int To)> Segments(int i, int j, double level)
    {
        double a = Value(i, j), b = Value(i + 1, j), c = Value(i + 1, j + 1), d = Value(i, j + 1);
        if (!double.IsFinite(a + b + c + d))
        {
            yield break;
        }

        int bottom = Edge(i, j, axis: 0), top = Edge(i, j + 1, axis: 0), left = Edge(i, j, axis: 1), right = Edge(i + 1, j, axis: 1);
        int corners = (a < level ? 1 : 0) + (b < level ? 2 : 0) + (c < level ? 4 : 0) + (d < level ? 8 : 0);
        switch (corners)
        {
            case 1 or 14:
                yield return (left, bottom);
                break;
            case 2 or 13:
                yield return (bottom, right);
                break;
            case 3 or 12:
                yield return (left, right);
                break;
            case 4 or 11:
                yield return (right, top);
                break;
            case 6 or 9:
                yield return (bottom, top);
                break;
            case 7 or 8:
                yield return (left, top);
                break;
            case 5 or 10:
                bool middleBelow = (a + b + c + d) / 4 < level;
                if (middleBelow == (corners == 5))
                {
                    yield return (left, top);
                    yield return (bottom, right);
                }
                else
                {
                    yield return (left, bottom);
                    yield return (right, top);
                }

                break;
        }
    }

    private (double X, double Y) Crossing(int edge, double level)
    {
        int node = edge / 2, i = node / y.Length, j = node % y.Length;
        double from = Value(i, j);
        if (edge % 2 == 0)
        {
            double along = (level - from) / (Value(i + 1, j) - from);
            return (x[i] + (along * (x[i + 1] - x[i])), y[j]);
        }

        double up = (level - from) / (Value(i, j + 1) - from);
        return (x[i], y[j] + (up * (y[j + 1] - y[j])));
    }
}
