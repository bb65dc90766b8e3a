using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Backgrounds;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Templates;

/// <summary>Makes shapes with fitted parameters from shapes given by a formula.</summary>
internal static class FreeShapes
{
    /// <summary>The shape of a definition with the parameters that nuisances free.</summary>
    /// <param name="shape">The definition.</param>
    /// <param name="nuisances">By name.</param>
    /// <param name="full">The first axis before cuts, over which the expected events are meant.</param>
    /// <param name="area">The events to share out, on all axes after cuts.</param>
    /// <exception cref="InvalidOperationException">A parameter that the shape does not have, named twice, or stated outside its bounds.</exception>
    public static FreeShape Of(ShapeDefinition shape, IEnumerable<(string Name, ShapeParameterNuisance Nuisance)> nuisances, Axis full, BinnedArray area)
    {
        ImmutableArray<(string Key, double Value)> values = Values(shape);
        ImmutableArray<ShapeParameter> parameters = [.. nuisances.Select(n => Parameter(n.Name, n.Nuisance, values))];
        if (parameters.GroupBy(p => p.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } repeated)
        {
            throw new InvalidOperationException($"shapeNuisances: found {string.Join(" and ", repeated.Select(p => p.Name))} for {repeated.Key}, expected one");
        }

        ImmutableArray<Axis> axes = area.Axes;
        return new FreeShape(parameters, values, area, argument => shape is ExponentialShape
            ? new ExponentialScaleShape(argument("scale").Parameter!, axes, full.Name, (full.Lower, full.Upper))
            : new GaussianLineShape(argument("at"), argument("sigma"), axes, full.Name));
    }

    private static ShapeParameter Parameter(string name, ShapeParameterNuisance nuisance, ImmutableArray<(string Key, double Value)> values)
    {
        (string Key, double Value)[] found = [.. values.Where(v => string.Equals(v.Key, nuisance.Parameter, StringComparison.Ordinal))];
        if (found.Length == 0)
        {
            throw new InvalidOperationException(values.IsEmpty
                ? $"shapeNuisances: found '{name}' for a shape without parameters, expected an exponential or a single line"
                : $"shapeNuisances: found parameter '{nuisance.Parameter}' of '{name}', expected one of {string.Join(", ", values.Select(v => v.Key))}");
        }

        double value = found[0].Value;
        bool positive = !string.Equals(nuisance.Parameter, "at", StringComparison.Ordinal);
        if (!(value >= nuisance.Lower && value <= nuisance.Upper) || (positive && !(nuisance.Lower > 0)))
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"shapeNuisances: found bounds {nuisance.Lower} … {nuisance.Upper} of '{name}', expected {(positive ? "positive ones that hold" : "ones that hold")} the stated {value}"));
        }

        return new ShapeParameter(name, nuisance.Parameter, value, nuisance.Lower, nuisance.Upper, nuisance.Sigma);
    }

    private static ImmutableArray<(string Key, double Value)> Values(ShapeDefinition shape) => shape switch
    {
        ExponentialShape exponential => [("scale", exponential.Scale)],
        LinesShape { Lines: [var line] } => [("at", line.At), ("sigma", line.Sigma)],
        _ => [],
    };
}
