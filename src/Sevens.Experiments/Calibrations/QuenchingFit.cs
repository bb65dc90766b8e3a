using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Calibrations;
using Sevens.Numerics.LinearAlgebra;

namespace Sevens.Experiments.Calibrations;

/// <summary>
/// Fits a quenching curve to measured points by weighted least squares; an error of the recoil energy counts as σ_T·dQ/dT (effective variance). Points are
/// independent: common errors of a data set are not known to it.
/// </summary>
public static class QuenchingFit
{
    private const int MostSteps = 100;
    private const double Converged = 1e-12;
    private const double Difference = 1e-5;

    /// <summary>Fits a curve.</summary>
    /// <param name="points">The points.</param>
    /// <param name="model">The curve.</param>
    /// <param name="scaling">What is made of points that scatter more than their errors say.</param>
    /// <exception cref="InvalidOperationException">Not more points than parameters, points that do not decide them, or no convergence.</exception>
    public static QuenchingFitResult Run(IReadOnlyList<QuenchingPointDefinition> points, QuenchingModel model, ErrorScaling scaling)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(model);
        int freedom = points.Count - model.Parameters.Count;
        if (freedom < 1)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"points: found {points.Count}, expected more than the {model.Parameters.Count} parameters of {model.Kind}"));
        }

        double[] values = model.Start;
        for (int step = 0; step < MostSteps; step++)
        {
            NormalEquations equations = Equations(points, model, values);
            (double[] shift, _) = equations.Solve();
            values = [.. values.Zip(shift, (v, s) => v + s)];
            if (shift.Zip(equations.Errors(), (s, e) => Math.Abs(s / e)).Max() < Math.Sqrt(Converged))
            {
                return Result(points, model, values, freedom, scaling);
            }
        }

        throw new InvalidOperationException($"quenching fit: found no minimum of {model.Kind} after {MostSteps} steps, expected one");
    }

    private static QuenchingFitResult Result(IReadOnlyList<QuenchingPointDefinition> points, QuenchingModel model, double[] values, int freedom, ErrorScaling scaling)
    {
        NormalEquations equations = Equations(points, model, values);
        double scale = scaling == ErrorScaling.ScatterOfPoints ? Math.Max(1, Math.Sqrt(equations.ChiSquared / freedom)) : 1;
        double[] errors = equations.Errors();
        (_, double[,] inverse) = equations.Solve();
        int count = values.Length;
        return new QuenchingFitResult(
            model.Kind,
            [.. model.Parameters],
            [.. values],
            [.. errors.Select(e => scale * e)],
            [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, count).Select(j => i == j ? 1 : inverse[i, j] / (errors[i] * errors[j])).ToImmutableArray())],
            equations.ChiSquared,
            freedom,
            scale,
            points.Min(p => p.Recoil.KeVnr),
            points.Max(p => p.Recoil.KeVnr));
    }

    private static NormalEquations Equations(IReadOnlyList<QuenchingPointDefinition> points, QuenchingModel model, double[] values)
    {
        int count = values.Length;
        double[,] curvature = new double[count, count];
        double[] gradient = new double[count];
        double chiSquared = 0;
        foreach (QuenchingPointDefinition point in points)
        {
            double recoil = point.Recoil.KeVnr;
            double slope = (model.Factor(values, recoil * (1 + Difference)) - model.Factor(values, recoil * (1 - Difference))) / (2 * Difference * recoil);
            double fromRecoil = slope * (point.RecoilError?.KeVnr ?? 0);
            double weight = 1 / ((point.FactorError * point.FactorError) + (fromRecoil * fromRecoil));
            double residual = point.Factor - model.Factor(values, recoil);
            double[] derivative = [.. Enumerable.Range(0, count).Select(i => Derivative(model, values, i, recoil))];
            chiSquared += weight * residual * residual;
            for (int i = 0; i < count; i++)
            {
                gradient[i] += weight * residual * derivative[i];
                for (int j = 0; j < count; j++)
                {
                    curvature[i, j] += weight * derivative[i] * derivative[j];
                }
            }
        }

        return new NormalEquations(curvature, gradient, chiSquared);
    }

    private static double Derivative(QuenchingModel model, double[] values, int parameter, double recoil)
    {
        double step = Difference * Math.Max(Math.Abs(values[parameter]), Difference);
        double At(double shift) => model.Factor([.. values.Select((v, i) => i == parameter ? v + shift : v)], recoil);
        return (At(step) - At(-step)) / (2 * step);
    }

    /// <summary>The curvature and gradient of χ²/2 at a point.</summary>
    private sealed record NormalEquations(double[,] Curvature, double[] Gradient, double ChiSquared)
    {
        public double[] Errors()
        {
            (_, double[,] inverse) = Solve();
            return [.. Enumerable.Range(0, Gradient.Length).Select(i => Math.Sqrt(inverse[i, i]))];
        }

        /// <summary>The step to the minimum and the covariance, with columns scaled to one another first.</summary>
        public (double[] Step, double[,] Covariance) Solve()
        {
            const double Singular = 1e-13;
            int count = Gradient.Length;
            double[] size = [.. Enumerable.Range(0, count).Select(i => Math.Sqrt(Curvature[i, i]))];
            double[,] scaled = new double[count, count];
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    scaled[i, j] = i == j ? 1 : (Curvature[i, j] + Curvature[j, i]) / (2 * size[i] * size[j]);
                }
            }

            SymmetricEigen eigen = SymmetricEigen.Of(scaled);
            if (!(eigen.Values[^1] > Singular))
            {
                throw new InvalidOperationException("quenching fit: the points do not decide every parameter; use fewer terms");
            }

            double[,] covariance = new double[count, count];
            double[] step = new double[count];
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    covariance[i, j] = Enumerable.Range(0, count).Sum(k => eigen.Vectors[k][i] * eigen.Vectors[k][j] / eigen.Values[k]) / (size[i] * size[j]);
                    step[i] += covariance[i, j] * Gradient[j];
                }
            }

            return (step, covariance);
        }
    }
}
