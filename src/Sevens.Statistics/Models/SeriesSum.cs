using System.Collections.Immutable;
using Sevens.Numerics.Interpolation;

namespace Sevens.Statistics.Models;

/// <summary>Σ_i f_i(θ_i) of smooth functions of one parameter each, as series: what a measurement says of quantities that parameters decide separately.</summary>
public sealed class SeriesSum : ParameterFunction
{
    private readonly ImmutableArray<ChebyshevInterpolant> series;

    /// <summary>Takes one series per parameter, whose bounds must lie within the series' interval.</summary>
    /// <exception cref="ArgumentException">Numbers that differ.</exception>
    public SeriesSum(ImmutableArray<string> parameters, ImmutableArray<ChebyshevInterpolant> series)
        : base(parameters)
    {
        this.series = parameters.Length == series.Length
            ? series
            : throw new ArgumentException($"found {series.Length} series for {parameters.Length} parameters, expected one each", nameof(series));
    }

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        second.Clear();
        double sum = 0;
        for (int i = 0; i < series.Length; i++)
        {
            (double value, double slope, double curvature) = series[i].At(arguments[i]);
            sum += value;
            first[i] = slope;
            second[(i * series.Length) + i] = curvature;
        }

        return sum;
    }
}
