namespace Sevens.Statistics.Fitting;

/// <summary>
/// Projected BFGS, the fall-back where Newton steps make no progress: it believes gradients only. The metric is begun anew whenever a parameter
/// reaches or leaves a bound.
/// </summary>
internal sealed class VariableMetric
{
    private readonly SearchPoint point;
    private readonly double[] metric;
    private readonly double[] direction;
    private readonly double[] lastValues;
    private readonly double[] lastGradient;
    private readonly bool[] lastBlocked;
    private readonly double[] product;
    private readonly int order;

    public VariableMetric(SearchPoint point)
    {
        this.point = point;
        order = point.Values.Length;
        metric = new double[order * order];
        direction = new double[order];
        lastValues = new double[order];
        lastGradient = new double[order];
        lastBlocked = new bool[order];
        product = new double[order];
    }

    /// <summary>Steps until nothing improves or the steps are used up; whether the value went down. Leaves the point evaluated.</summary>
    public bool TryImprove(int steps)
    {
        double begin = point.Value;
        Reset();
        for (int i = 0; i < steps; i++)
        {
            Remember();
            Direct();
            if (!point.TryStep(direction))
            {
                break;
            }

            point.Evaluate();
            if (point.Blocked.AsSpan().SequenceEqual(lastBlocked))
            {
                Update();
            }
            else
            {
                Reset();
            }
        }

        return point.Value < begin - point.Noise;
    }

    private void Reset()
    {
        Array.Clear(metric);
        foreach (int p in point.Free)
        {
            double step = point.NaturalStep(p);
            metric[(p * order) + p] = step * step;
        }
    }

    private void Remember()
    {
        point.Values.CopyTo(lastValues, 0);
        point.Gradient.CopyTo(lastGradient, 0);
        point.Blocked.CopyTo(lastBlocked, 0);
    }

    private void Direct()
    {
        Array.Clear(direction);
        foreach (int p in point.Free)
        {
            foreach (int q in point.Free)
            {
                direction[p] -= point.Blocked[p] || point.Blocked[q] ? 0 : metric[(p * order) + q] * point.Gradient[q];
            }
        }
    }

    /// <summary>The BFGS update of the inverse Hessian, left out where the curvature along the step is not positive.</summary>
    private void Update()
    {
        double sy = 0, yy = 0;
        Array.Clear(product);
        foreach (int p in point.Free)
        {
            double y = point.Gradient[p] - lastGradient[p];
            sy += (point.Values[p] - lastValues[p]) * y;
            foreach (int q in point.Free)
            {
                product[p] += metric[(p * order) + q] * (point.Gradient[q] - lastGradient[q]);
            }

            yy += y * product[p];
        }

        if (!(sy > 1e-12 * yy) || yy == 0)
        {
            return;
        }

        foreach (int p in point.Free)
        {
            double sp = point.Values[p] - lastValues[p];
            foreach (int q in point.Free)
            {
                double sq = point.Values[q] - lastValues[q];
                metric[(p * order) + q] += ((1 + (yy / sy)) * sp * sq / sy) - (((product[p] * sq) + (sp * product[q])) / sy);
            }
        }
    }
}
