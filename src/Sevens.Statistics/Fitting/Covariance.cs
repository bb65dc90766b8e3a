using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// The covariance of the fitted parameters, 2·H⁻¹ with H the exact Hessian of −2 ln L at the minimum. Parameters that were held or ended at a limit
/// are left out: the rest is what it would be with them held.
/// </summary>
public sealed class Covariance
{
    private readonly double[] matrix;
    private readonly int order;

    private Covariance(double[] matrix, int order, ImmutableArray<int> included)
    {
        this.matrix = matrix;
        this.order = order;
        Included = included;
    }

    /// <summary>Positions of the parameters that have a covariance, ascending.</summary>
    public ImmutableArray<int> Included { get; }

    /// <summary>The covariance of two parameters, in model order; zero where one of them is left out.</summary>
    public double this[int first, int second] => matrix[(first * order) + second];

    /// <summary>The covariance at a minimum, or null where the Hessian is not positive definite and there is none.</summary>
    public static Covariance? Of(Likelihood likelihood, Minimum minimum, Workspace workspace)
    {
        if (!double.IsFinite(minimum.TwoNll))
        {
            return null;
        }

        int n = likelihood.ParameterCount;
        double[] hessian = new double[n * n];
        likelihood.Hessian(minimum.Values.AsSpan(), new double[n], hessian, workspace);
        ImmutableArray<int> included = [.. minimum.Fixed.Free.Where(p => !minimum.AtLimit.Contains(p))];
        int m = included.Length;
        double[] factor = new double[m * m];
        double[] scale = new double[m];
        for (int i = 0; i < m; i++)
        {
            double diagonal = hessian[(included[i] * n) + included[i]];
            if (!(diagonal > 0))
            {
                return null;
            }

            scale[i] = 1 / Math.Sqrt(diagonal);
        }

        for (int i = 0; i < m; i++)
        {
            for (int j = 0; j < m; j++)
            {
                factor[(i * m) + j] = hessian[(included[i] * n) + included[j]] * scale[i] * scale[j];
            }
        }

        // The scaled matrix has a unit diagonal: a pivot of rounding size is a direction the data do not determine.
        return SymmetricMatrix.TryFactor(factor, m, 1e-13) ? new Covariance(Invert(factor, scale, included, n), n, included) : null;
    }

    /// <summary>The standard error of a parameter; NaN where it is left out.</summary>
    public double Error(int parameter) => Included.Contains(parameter) ? Math.Sqrt(this[parameter, parameter]) : double.NaN;

    /// <summary>The correlation of two parameters; NaN where one of them is left out.</summary>
    public double Correlation(int first, int second) =>
        !Included.Contains(first) || !Included.Contains(second) ? double.NaN
        : first == second ? 1 : this[first, second] / Math.Sqrt(this[first, first] * this[second, second]);

    /// <summary>The error of a function of the parameters, to first order (the delta method): √(∇gᵀ·V·∇g).</summary>
    /// <param name="value">The function at the minimum.</param>
    /// <param name="gradient">Its gradient there, in model order.</param>
    /// <exception cref="ArgumentException">A gradient of another length.</exception>
    public Estimate Propagate(double value, ReadOnlySpan<double> gradient)
    {
        if (gradient.Length != order)
        {
            throw new ArgumentException($"a gradient of {gradient.Length} entries for {order} parameters", nameof(gradient));
        }

        double variance = 0;
        foreach (int p in Included)
        {
            foreach (int q in Included)
            {
                variance += gradient[p] * gradient[q] * this[p, q];
            }
        }

        return new Estimate(value, Math.Sqrt(Math.Max(0, variance)));
    }

    private static double[] Invert(ReadOnlySpan<double> factor, ReadOnlySpan<double> scale, ImmutableArray<int> included, int n)
    {
        int m = included.Length;
        double[] inverse = new double[n * n];
        Span<double> column = new double[m];
        for (int j = 0; j < m; j++)
        {
            column.Clear();
            column[j] = 1;
            SymmetricMatrix.Solve(factor, m, column);
            for (int i = 0; i <= j; i++)
            {
                double value = 2 * column[i] * scale[i] * scale[j];
                inverse[(included[i] * n) + included[j]] = value;
                inverse[(included[j] * n) + included[i]] = value;
            }
        }

        return inverse;
    }
}
