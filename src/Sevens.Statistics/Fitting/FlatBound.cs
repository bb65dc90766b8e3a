using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// A bound where a search ended because it came there along a direction that the likelihood does not depend on: the bound hides the flat direction, and the point is one of many.
/// </summary>
internal sealed class FlatBound(Likelihood likelihood, MinimiserOptions options, Workspace workspace)
{
    /// <summary>How far off the bound the profile has to stay level: parts of the range where that is finite, else typical steps.</summary>
    private static readonly double[] Parts = [0.1, 0.5];
    private static readonly double[] Steps = [1, 10, 100];

    /// <summary>Less is no rise.</summary>
    private const double Level = 1e-6;

    /// <summary>A parameter has taken part where it moved by more than this share of its typical step.</summary>
    private const double Moved = 1e-2;

    /// <summary>The minimum, with another verdict where it lies on a flat bound.</summary>
    public Minimum Checked(Minimum minimum)
    {
        if (minimum.Verdict != FitVerdict.AtLimit)
        {
            return minimum;
        }

        double[] gradient = new double[likelihood.ParameterCount];
        likelihood.Gradient(minimum.Values.AsSpan(), gradient, workspace);
        foreach (int p in minimum.AtLimit)
        {
            if (Along(minimum, p, gradient[p]) is { } other)
            {
                string[] names = [.. minimum.Fixed.Free.Where(q => q == p || Math.Abs(other.Values[q] - minimum.Values[q]) > Moved * Declared(q).TypicalStep).Select(q => $"'{Declared(q).Name}'")];
                string which = names.Length == 1 ? names[0] : $"a combination of {string.Join(", ", names)}";
                return minimum with
                {
                    Verdict = FitVerdict.HessianNotPositiveDefinite,
                    Messages = [.. minimum.Messages, $"the likelihood does not depend on {which}: the values at the bound of '{Declared(p).Name}' are one choice of many"],
                };
            }
        }

        return minimum;
    }

    /// <summary>The furthest point off the bound, where all on the way are as deep; null where one is not.</summary>
    private Minimum? Along(Minimum minimum, int p, double slope)
    {
        Parameter parameter = Declared(p);
        double bound = minimum.Values[p];
        double range = parameter.Upper - parameter.Lower;
        int inwards = bound <= parameter.Lower ? 1 : -1;
        FixedParameters held = minimum.Fixed.With(p);
        Minimum last = minimum;
        foreach (double step in double.IsFinite(range) ? Parts.Select(s => s * range) : Steps.Select(s => s * parameter.TypicalStep))
        {
            if (Math.Abs(slope) * step > Math.Sqrt(Level))
            {
                return null;
            }

            double[] start = [.. last.Values];
            start[p] = bound + (inwards * step);
            last = Minimiser.Minimise(likelihood, start, held, options, workspace);
            if (!(last.TwoNll <= minimum.TwoNll + Level))
            {
                return null;
            }
        }

        return last;
    }

    private Parameter Declared(int p) => likelihood.Model.Parameters[p];
}
