using System.Collections.Immutable;
using Sevens.Numerics.LinearAlgebra;

namespace Sevens.Experiments.Calibrations;

/// <summary>A fitted quenching curve with its errors: the factor, its band, and the variations that a nuisance of kind <c>quenchingParameters</c> makes of the covariance.</summary>
public sealed class FittedQuenching
{
    private const int RisingSteps = 4000;
    private readonly QuenchingModel model;
    private readonly double[] values;

    /// <summary>Takes a curve and its fit.</summary>
    /// <param name="model">The curve.</param>
    /// <param name="fit">Its parameters.</param>
    /// <exception cref="ArgumentException">The fit is one of another curve.</exception>
    public FittedQuenching(QuenchingModel model, QuenchingFitResult fit)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(fit);
        if (!model.Parameters.SequenceEqual(fit.Parameters, StringComparer.Ordinal))
        {
            throw new ArgumentException($"found a fit of {string.Join(", ", fit.Parameters)}, expected one of {string.Join(", ", model.Parameters)}", nameof(fit));
        }

        this.model = model;
        values = [.. fit.Values];
        Variations = [.. Moves(fit)];
    }

    /// <summary>
    /// The parameters at +1σ less the fitted ones, one list per eigenvector of the correlation matrix in units of σ, the largest first; at −1σ their opposite.
    /// </summary>
    public ImmutableArray<ImmutableArray<double>> Variations { get; }

    /// <summary>The factor at a recoil energy.</summary>
    /// <param name="recoilKeV">T &gt; 0, keVnr.</param>
    public double Factor(double recoilKeV) => model.Factor(values, recoilKeV);

    /// <summary>The standard error of the factor: the variations in quadrature.</summary>
    /// <param name="recoilKeV">T &gt; 0, keVnr.</param>
    public double Error(double recoilKeV) => Math.Sqrt(Variations.Sum(v =>
    {
        double half = (Varied(v, 1, recoilKeV) - Varied(v, -1, recoilKeV)) / 2;
        return half * half;
    }));

    /// <summary>The recoil energy, keVnr, from which the signal T·Q(T) no longer rises; null where it rises up to a limit.</summary>
    /// <param name="limitKeV">How far is looked, keVnr.</param>
    public double? StopsRising(double limitKeV)
    {
        double previous = 0;
        for (int i = 1; i <= RisingSteps; i++)
        {
            double recoil = limitKeV * i / RisingSteps;
            double signal = recoil * Factor(recoil);
            if (!(signal > previous) && !(signal == 0 && previous == 0))
            {
                return recoil;
            }

            previous = signal;
        }

        return null;
    }

    private double Varied(ImmutableArray<double> move, double sign, double recoilKeV) =>
        model.Factor([.. values.Zip(move, (v, m) => v + (sign * m))], recoilKeV);

    private static IEnumerable<ImmutableArray<double>> Moves(QuenchingFitResult fit)
    {
        int count = fit.Values.Length;
        double[,] correlation = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                correlation[i, j] = fit.Correlation[i][j];
            }
        }

        SymmetricEigen eigen = SymmetricEigen.Of(correlation);
        return Enumerable.Range(0, count).Select(k =>
            Enumerable.Range(0, count).Select(i => Math.Sqrt(Math.Max(0, eigen.Values[k])) * eigen.Vectors[k][i] * fit.Errors[i]).ToImmutableArray());
    }
}
