using Sevens.Numerics.LinearAlgebra;

namespace Sevens.Statistics.Sampling.Chains;

/// <summary>A linear map z → centre + factor·z under which a density becomes roughly round, and back for gradients.</summary>
internal sealed class Whitening
{
    // In coordinates where the prior is standard normal no direction is wider than it, but for what bounds and kinks do.
    private const double LeastCurvature = 0.25;
    private const double Difference = 1e-4;

    private readonly double[] factor;
    private readonly double[] inverse;
    private readonly int order;

    private Whitening(double[] centre, double[] factor, double[] inverse)
    {
        Centre = centre;
        this.factor = factor;
        this.inverse = inverse;
        order = centre.Length;
    }

    /// <summary>Where z = 0 lies.</summary>
    public double[] Centre { get; }

    /// <summary>From the curvature of the target at a point, by differences of its exact gradient.</summary>
    public static Whitening AtPoint(PosteriorState state, ReadOnlySpan<double> centre)
    {
        int n = centre.Length;
        double[,] curvature = new double[n, n];
        double[] moved = centre.ToArray(), up = new double[n], down = new double[n];
        for (int i = 0; i < n; i++)
        {
            moved[i] = centre[i] + Difference;
            double above = state.LogTarget(moved, up);
            moved[i] = centre[i] - Difference;
            double below = state.LogTarget(moved, down);
            moved[i] = centre[i];
            for (int j = 0; j < n; j++)
            {
                double second = -(up[j] - down[j]) / (2 * Difference);
                curvature[i, j] = double.IsFinite(above + below + second) ? second : i == j ? 1 : 0;
            }
        }

        return Of(centre.ToArray(), Inverse(curvature, n));
    }

    /// <summary>From points of the target: their mean and covariance, the latter drawn a little towards the unit matrix as long as they are few.</summary>
    public static Whitening OfPoints(IReadOnlyList<double[]> points)
    {
        int n = points[0].Length, count = points.Count;
        double[] mean = new double[n];
        foreach (double[] point in points)
        {
            for (int i = 0; i < n; i++)
            {
                mean[i] += point[i] / count;
            }
        }

        // The weights of Stan's adaptation: 5 points' worth of a small unit matrix.
        double shrink = count / (count + 5.0), unit = 1e-3 * 5 / (count + 5.0);
        double[,] covariance = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = 0;
                foreach (double[] point in points)
                {
                    sum += (point[i] - mean[i]) * (point[j] - mean[j]);
                }

                covariance[i, j] = covariance[j, i] = (shrink * sum / Math.Max(1, count - 1)) + (i == j ? unit : 0);
            }
        }

        return Of(mean, covariance);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static Whitening Load(BinaryReader reader) => new(reader.ReadNumbers(), reader.ReadNumbers(), reader.ReadNumbers());

    /// <summary>Writes it down.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.WriteNumbers(Centre);
        writer.WriteNumbers(factor);
        writer.WriteNumbers(inverse);
    }

    /// <summary>The point of a z.</summary>
    public void ToPoint(ReadOnlySpan<double> z, Span<double> point)
    {
        for (int i = 0; i < order; i++)
        {
            double sum = Centre[i];
            for (int j = 0; j < order; j++)
            {
                sum += factor[(i * order) + j] * z[j];
            }

            point[i] = sum;
        }
    }

    /// <summary>The z of a point.</summary>
    public double[] ToZ(ReadOnlySpan<double> point)
    {
        double[] z = new double[order];
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j < order; j++)
            {
                z[i] += inverse[(i * order) + j] * (point[j] - Centre[j]);
            }
        }

        return z;
    }

    /// <summary>A step of points without the centre.</summary>
    public void Turn(ReadOnlySpan<double> z, Span<double> step)
    {
        for (int i = 0; i < order; i++)
        {
            double sum = 0;
            for (int j = 0; j < order; j++)
            {
                sum += factor[(i * order) + j] * z[j];
            }

            step[i] = sum;
        }
    }

    /// <summary>The gradient in z of one in points.</summary>
    public void Gradient(ReadOnlySpan<double> inPoints, Span<double> inZ)
    {
        for (int j = 0; j < order; j++)
        {
            double sum = 0;
            for (int i = 0; i < order; i++)
            {
                sum += factor[(i * order) + j] * inPoints[i];
            }

            inZ[j] = sum;
        }
    }

    /// <summary>The symmetric root of a covariance; eigenvalues that rounding made negative count as tiny ones.</summary>
    private static Whitening Of(double[] centre, double[,] covariance)
    {
        int n = centre.Length;
        SymmetricEigen eigen = SymmetricEigen.Of(covariance);
        double[] root = new double[n * n], back = new double[n * n];
        for (int k = 0; k < n; k++)
        {
            double width = Math.Sqrt(Math.Max(eigen.Values[k], 1e-12 * Math.Max(eigen.Values[0], 1e-300)));
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < n; j++)
                {
                    double product = eigen.Vectors[k][i] * eigen.Vectors[k][j];
                    root[(i * n) + j] += width * product;
                    back[(i * n) + j] += product / width;
                }
            }
        }

        return new Whitening(centre, root, back);
    }

    private static double[,] Inverse(double[,] curvature, int n)
    {
        double[,] even = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                even[i, j] = even[j, i] = 0.5 * (curvature[i, j] + curvature[j, i]);
            }
        }

        SymmetricEigen eigen = SymmetricEigen.Of(even);
        double[,] covariance = new double[n, n];
        for (int k = 0; k < n; k++)
        {
            double variance = 1 / Math.Max(eigen.Values[k], LeastCurvature);
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j <= i; j++)
                {
                    covariance[i, j] += variance * eigen.Vectors[k][i] * eigen.Vectors[k][j];
                    covariance[j, i] = covariance[i, j];
                }
            }
        }

        return covariance;
    }
}
