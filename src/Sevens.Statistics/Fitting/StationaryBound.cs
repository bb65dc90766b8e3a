using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// A bound where the derivative vanishes, such as g = 0 of a coupling that acts by its square: no gradient tells a search that ended there whether the likelihood falls beyond.
/// </summary>
/// <param name="objective">What was minimised.</param>
/// <param name="found">Where the search ended.</param>
internal sealed class StationaryBound(IObjective objective, Minimum found)
{
    /// <summary>The first and last step tried, in typical steps: a coupling of a light mediator is seen far below its typical step.</summary>
    private const double FirstStep = 1e-6;
    private const double LastStep = 1e6;
    private const double Growth = 3;

    /// <summary>A fall smaller than this is none.</summary>
    private const double SmallestFall = 1e-8;

    /// <summary>Beyond a rise by this much of −2 ln L the bound is left alone.</summary>
    private const double LargestRise = 1;

    /// <summary>The lowest point met when each such parameter is moved off its bound by itself; null where none lies lower.</summary>
    public double[]? Descend()
    {
        if (found.AtLimit.IsEmpty || !double.IsFinite(found.TwoNll))
        {
            return null;
        }

        double[] gradient = new double[found.Values.Length];
        double lowest = objective.Gradient(found.Values.AsSpan(), gradient) - Math.Max(SmallestFall, objective.Noise);
        double[]? best = null;
        foreach (int p in found.AtLimit)
        {
            if (gradient[p] == 0)
            {
                Follow(p, ref lowest, ref best);
            }
        }

        return best;
    }

    private void Follow(int p, ref double lowest, ref double[]? best)
    {
        Parameter parameter = objective.Parameters[p];
        double[] point = [.. found.Values];
        double bound = point[p];
        int inwards = bound <= parameter.Lower ? 1 : -1;
        for (double step = FirstStep; step <= LastStep; step *= Growth)
        {
            double place = Math.Clamp(bound + (inwards * step * parameter.TypicalStep), parameter.Lower, parameter.Upper);
            if (place == point[p])
            {
                return;
            }

            point[p] = place;
            double value = objective.Value(point);
            if (value < lowest)
            {
                lowest = value;
                best = [.. point];
            }
            else if (!(value <= found.TwoNll + LargestRise))
            {
                return;
            }
        }
    }
}
