using System.Collections.Immutable;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>Boxes that stand for lines where the place of a legend is chosen.</summary>
internal static class Obstacle
{
    private const double Step = 4;
    private const int MostSteps = 1000;

    /// <summary>Small boxes along straight lines from point to point.</summary>
    public static ImmutableArray<Box> Along(ImmutableArray<Point> points)
    {
        var boxes = ImmutableArray.CreateBuilder<Box>();
        for (int i = 1; i < points.Length; i++)
        {
            (Point from, Point to) = (points[i - 1], points[i]);
            int steps = (int)Math.Clamp(Math.Ceiling(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Step), 1, MostSteps);
            for (int k = 0; k <= steps; k++)
            {
                double share = (double)k / steps;
                boxes.Add(new Box(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)), 0, 0));
            }
        }

        return boxes.ToImmutable();
    }
}
