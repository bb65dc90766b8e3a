using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Fitting;

/// <summary>−2 ln L minimised with some parameters held at given values, begun from where earlier fits say the others will be.</summary>
internal sealed class ProfiledPoint(Likelihood likelihood, FixedParameters held, MinimiserOptions options, Workspace workspace)
{
    private readonly double[] gradient = new double[likelihood.ParameterCount];

    public Minimum Fit(ReadOnlySpan<double> start, Minimum reserve, ReadOnlySpan<int> parameters, ReadOnlySpan<double> values)
    {
        double[] point = start.ToArray();
        foreach (int p in held.Free)
        {
            // What was extrapolated may lie where templates are not known.
            point[p] = Math.Clamp(point[p], likelihood.Model.Parameters[p].Lower, likelihood.Model.Parameters[p].Upper);
        }

        Place(point, parameters, values);
        if (!double.IsFinite(likelihood.Value(point, workspace)))
        {
            reserve.Values.CopyTo(point);
            Place(point, parameters, values);
        }

        return Minimiser.Minimise(likelihood, point, held, options, workspace);
    }

    /// <summary>The slope of the profile: by the envelope theorem the partial derivative at the profiled point.</summary>
    public double Slope(Minimum minimum, int parameter)
    {
        likelihood.Gradient(minimum.Values.AsSpan(), gradient, workspace);
        return gradient[parameter];
    }

    private static void Place(double[] point, ReadOnlySpan<int> parameters, ReadOnlySpan<double> values)
    {
        for (int i = 0; i < parameters.Length; i++)
        {
            point[parameters[i]] = values[i];
        }
    }
}
