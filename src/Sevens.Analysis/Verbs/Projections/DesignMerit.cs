using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Numerics.Contours;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>Judges designs.</summary>
internal static class DesignMerit
{
    private static readonly ImmutableArray<double> Shares = [0.9, 0.75, 0.5, 0.25];

    /// <summary>The best design, with lines of equal merit; null where none has a merit.</summary>
    public static ProjectionBest? Best(ImmutableArray<ProjectionAxis> axes, ImmutableArray<ProjectionPoint> points, ProjectionMerit merit, ImmutableArray<double> reach)
    {
        ImmutableArray<double> values = [.. points.Select(p => Of(p, merit) ?? double.NaN)];
        if (values.All(double.IsNaN))
        {
            return null;
        }

        int best = merit == ProjectionMerit.Significance
            ? Enumerable.Range(0, values.Length).Where(i => !double.IsNaN(values[i])).MaxBy(i => values[i])
            : Enumerable.Range(0, values.Length).Where(i => !double.IsNaN(values[i])).MinBy(i => values[i]);
        string name = merit == ProjectionMerit.Significance ? "significance" : $"error of {points[0].Parameters[0].Name}";
        return new ProjectionBest(name, values[best], points[best].At, axes.Length == 2 && Rising(axes) ? Contours(axes, values, values[best], merit, reach) : []);
    }

    /// <summary>What a reader should know of the best design.</summary>
    public static IEnumerable<string> Warnings(ImmutableArray<ProjectionAxis> axes, ProjectionBest? best)
    {
        for (int i = 0; best is not null && axes.Length == 2 && i < axes.Length; i++)
        {
            if (best.At[i] == axes[i].Values.Min() || best.At[i] == axes[i].Values.Max())
            {
                yield return FormattableString.Invariant($"the best design lies at the end of the values of {axes[i].Key}, {best.At[i]:G6}");
            }
        }

        if (axes.Length == 2 && !Rising(axes))
        {
            yield return "lines of equal merit need two or more rising values of each key";
        }
    }

    private static double? Of(ProjectionPoint point, ProjectionMerit merit) => merit == ProjectionMerit.Significance ? point.Significance : point.Parameters[0].Error;

    private static bool Rising(ImmutableArray<ProjectionAxis> axes) =>
        axes.All(a => a.Values.Length > 1 && a.Values.Zip(a.Values.Skip(1)).All(p => p.First < p.Second));

    private static ImmutableArray<ProjectionContour> Contours(
        ImmutableArray<ProjectionAxis> axes, ImmutableArray<double> values, double best, ProjectionMerit merit, ImmutableArray<double> reach)
    {
        var tracer = new ContourTracer(axes[0].Values, axes[1].Values, values);
        IEnumerable<double> levels = merit == ProjectionMerit.Significance ? reach.Concat(Shares.Select(s => s * best)) : Shares.Select(s => best / s);
        return
        [
            .. levels.Distinct().Order()
                .Select(level => new ProjectionContour(level, [.. tracer.At(level).Select(line => line.Points.Select(p => ImmutableArray.Create(p.X, p.Y)).ToImmutableArray())]))
                .Where(c => !c.Polylines.IsEmpty),
        ];
    }
}
