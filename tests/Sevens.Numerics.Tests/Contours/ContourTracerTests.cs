using System.Collections.Immutable;
using Sevens.Numerics.Contours;

namespace Sevens.Numerics.Tests.Contours;

public sealed class ContourTracerTests
{
    private static readonly ImmutableArray<double> Axis = [.. Enumerable.Range(0, 81).Select(i => -2 + (0.05 * i))];

    [Fact]
    public void A_cone_has_a_circle()
    {
        ContourLine circle = Assert.Single(On((x, y) => Math.Sqrt((x * x) + (y * y))).At(1.3));
        Assert.True(circle.IsClosed);
        Assert.Equal(circle.Points[0], circle.Points[^1]);

        // Along an edge of length h the interpolation of a distance errs by h²/8R at most.
        Assert.All(circle.Points, p => Assert.Equal(1.3, Math.Sqrt((p.X * p.X) + (p.Y * p.Y)), 0.05 * 0.05 / 8 / 1.2));
        double area = circle.Points.Zip(circle.Points.Skip(1)).Sum(p => ((p.First.X * p.Second.Y) - (p.Second.X * p.First.Y)) / 2);
        Assert.Equal(Math.PI * 1.3 * 1.3, Math.Abs(area), 0.005);
    }

    [Fact]
    public void Islands_are_lines_of_their_own()
    {
        ImmutableArray<ContourLine> islands = On((x, y) => Math.Min(Distance(x, y, -1), Distance(x, y, 1))).At(0.5);
        Assert.Equal(2, islands.Length);
        Assert.All(islands, i => Assert.True(i.IsClosed));

        static double Distance(double x, double y, double centre) => Math.Sqrt(((x - centre) * (x - centre)) + (y * y));
    }

    [Fact]
    public void A_line_that_leaves_the_grid_is_open()
    {
        ContourLine line = Assert.Single(On((x, y) => x + (2 * y)).At(0.3));
        Assert.False(line.IsClosed);
        Assert.All(line.Points, p => Assert.Equal(0.3, p.X + (2 * p.Y), 1e-12));
        Assert.All([line.Points[0], line.Points[^1]], p => Assert.Equal(2, Math.Max(Math.Abs(p.X), Math.Abs(p.Y)), 1e-12));
    }

    [Fact]
    public void A_saddle_joins_the_sides_of_its_middle()
    {
        // 0 at two opposite corners, 1 at the others, 1/2 in the middle: below it the lines cut off the low corners, above it the high ones.
        var saddle = new ContourTracer([0, 1], [0, 1], [0, 1, 1, 0]);
        Assert.Equal([(0, 0.4), (0.4, 0), (0.6, 1), (1, 0.6)], Ends(saddle.At(0.4)));
        Assert.Equal([(0, 0.6), (0.4, 1), (0.6, 0), (1, 0.4)], Ends(saddle.At(0.6)));

        static IEnumerable<(double X, double Y)> Ends(ImmutableArray<ContourLine> lines)
        {
            Assert.All(lines, l => Assert.Equal(Math.Abs(l.Points[0].X - l.Points[1].X), Math.Abs(l.Points[0].Y - l.Points[1].Y), 1e-12));
            Assert.Equal(2, lines.Length);
            return lines.SelectMany(l => l.Points).Select(p => (Math.Round(p.X, 12), Math.Round(p.Y, 12))).Order();
        }
    }

    [Fact]
    public void Where_nothing_is_known_there_is_no_line() =>
        Assert.False(Assert.Single(On((x, y) => x < 0 ? double.PositiveInfinity : Math.Sqrt((x * x) + (y * y))).At(1)).IsClosed);

    [Fact]
    public void Above_and_below_the_function_there_is_none()
    {
        Assert.Empty(On((x, y) => x * y).At(10));
        Assert.Throws<ArgumentException>(() => new ContourTracer([0, 1], [1, 0], [1, 2, 3, 4]));
        Assert.Throws<ArgumentException>(() => new ContourTracer([0, 1], [0, 1], [1, 2, 3]));
    }

    private static ContourTracer On(Func<double, double, double> function) => new(Axis, Axis, [.. from x in Axis from y in Axis select function(x, y)]);
}
