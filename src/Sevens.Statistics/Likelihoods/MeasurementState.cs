using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// One auxiliary measurement at one point: ((f − value)/σ)² with its derivatives. The measured value belongs to the data, so it is given with the point.
/// Scratch of one thread.
/// </summary>
internal sealed class MeasurementState
{
    private readonly AuxiliaryMeasurement measurement;
    private readonly int[] positions;
    private readonly double[] arguments;
    private readonly double[] first;
    private readonly double[] second;
    private double pull;

    public MeasurementState(AuxiliaryMeasurement measurement, LikelihoodModel model)
    {
        this.measurement = measurement;
        positions = [.. measurement.Function.Parameters.Select(model.IndexOf)];
        arguments = new double[positions.Length];
        first = new double[positions.Length];
        second = new double[positions.Length * positions.Length];
    }

    /// <summary>Moves to a point and gives the term there.</summary>
    public double At(ReadOnlySpan<double> theta, double measured)
    {
        for (int i = 0; i < positions.Length; i++)
        {
            arguments[i] = theta[positions[i]];
        }

        pull = (measurement.Function.Evaluate(arguments, first, second) - measured) / measurement.Sigma;
        return double.IsNaN(pull) ? double.PositiveInfinity : pull * pull;
    }

    /// <summary>What the measurement is expected to give at a point.</summary>
    public double Expected(ReadOnlySpan<double> theta)
    {
        _ = At(theta, 0);
        return pull * measurement.Sigma;
    }

    /// <summary>Adds the gradient at the last point.</summary>
    public void AddGradient(Span<double> gradient)
    {
        for (int i = 0; i < positions.Length; i++)
        {
            gradient[positions[i]] += 2 * pull / measurement.Sigma * first[i];
        }
    }

    /// <summary>Adds the Hessian at the last point.</summary>
    public void AddHessian(Span<double> hessian, int order)
    {
        var accumulator = new SymmetricAccumulator(hessian, order);
        for (int i = 0; i < positions.Length; i++)
        {
            accumulator.AddDiagonal(positions[i], Curvature(i, i));
            for (int j = 0; j < i; j++)
            {
                accumulator.AddPair(positions[i], positions[j], Curvature(i, j));
            }
        }
    }

    private double Curvature(int i, int j) =>
        2 / measurement.Sigma * ((first[i] * first[j] / measurement.Sigma) + (pull * second[(i * positions.Length) + j]));
}
