using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// The profile along a line of values of one parameter: forwards, each fit begun where the two before point, then backwards wherever that may lead
/// elsewhere; the lower of the two counts. One direction alone could be caught in a side valley beyond the point where it ceases to be the lowest.
/// </summary>
internal sealed class ProfiledLine
{
    /// <summary>
    /// Two minima of one point nearer than this share of the width of each parameter are the same: on the way back there is nothing to find.
    /// </summary>
    private const double SameValley = 0.25;

    private readonly Likelihood likelihood;
    private readonly Minimum reference;
    private readonly int[] indices;
    private readonly double[] leading;
    private readonly ProfiledPoint profiled;
    private readonly FixedParameters held;
    private readonly double[] start;

    public ProfiledLine(Likelihood likelihood, Minimum reference, int[] indices, double[] leading, MinimiserOptions options, Workspace workspace)
    {
        this.likelihood = likelihood;
        this.reference = reference;
        this.indices = indices;
        this.leading = leading;
        held = reference.Fixed.With(indices);
        profiled = new ProfiledPoint(likelihood, held, options, workspace);
        start = new double[likelihood.ParameterCount];
    }

    /// <summary>The lowest minimum found at each value.</summary>
    public Minimum[] Fit(ImmutableArray<double> values)
    {
        var line = new Minimum[values.Length];
        Minimum last = reference;
        Minimum? before = null;
        for (int i = 0; i < line.Length; i++)
        {
            line[i] = At(values[i], last, before, i > 1 ? (values[i] - values[i - 1]) / (values[i - 1] - values[i - 2]) : 0);
            before = i > 0 ? last : null;
            last = double.IsFinite(line[i].TwoNll) ? line[i] : last;
        }

        last = reference;
        for (int i = line.Length - 1; i >= 0; i--)
        {
            if (!IsNear(last, line[i]))
            {
                Minimum other = At(values[i], last, null, 0);
                line[i] = other.TwoNll < line[i].TwoNll ? other : line[i];
            }

            last = double.IsFinite(line[i].TwoNll) ? line[i] : last;
        }

        return line;
    }

    private Minimum At(double value, Minimum last, Minimum? before, double ratio)
    {
        last.Values.CopyTo(start);
        if (before is not null)
        {
            foreach (int p in held.Free)
            {
                start[p] += ratio * (last.Values[p] - before.Values[p]);
            }
        }

        return profiled.Fit(start, reference, indices, [.. leading, value]);
    }

    private bool IsNear(Minimum last, Minimum found)
    {
        if (!double.IsFinite(found.TwoNll))
        {
            return false;
        }

        foreach (int p in held.Free)
        {
            Parameter parameter = likelihood.Model.Parameters[p];
            if (Math.Abs(last.Values[p] - found.Values[p]) > SameValley * (likelihood.Constraints[p] is { Width: > 0 } constraint ? constraint.Width : parameter.TypicalStep))
            {
                return false;
            }
        }

        return true;
    }
}
