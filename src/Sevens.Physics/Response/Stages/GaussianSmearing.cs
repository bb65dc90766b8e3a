using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.Response.Stages;

/// <summary>
/// Gaussian smearing around a signal x with variance σ₀² + s²·x + (p·x)²: noise, a stochastic term and a proportional one. Germanium:
/// s² = F·η; single photo-electrons of width σ₁ or a sum of n equal noises: s = σ₁.
/// </summary>
public sealed class GaussianSmearing : ISmearing
{
    /// <summary>Standard deviations beyond which less than 1e-16 lies.</summary>
    private const double Deviations = 8.3;
    private static readonly double PeakHeight = 1 / Math.Sqrt(2 * Math.PI);
    private readonly double constant;
    private readonly double stochastic;
    private readonly double proportional;

    /// <summary>Takes the three terms of the width.</summary>
    /// <param name="constant">σ₀ ≥ 0, in the unit of the signal.</param>
    /// <param name="stochastic">s ≥ 0, in the square root of that unit.</param>
    /// <param name="proportional">p ≥ 0.</param>
    /// <exception cref="ArgumentException">A negative or infinite term, or all of them zero.</exception>
    public GaussianSmearing(double constant, double stochastic, double proportional)
    {
        bool finite = constant >= 0 && stochastic >= 0 && proportional >= 0 && double.IsFinite(constant + stochastic + proportional);
        if (!finite || constant + stochastic + proportional == 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Gaussian resolution: found constant {constant}, stochastic {stochastic}, proportional {proportional}; expected finite terms of 0 or more, one of them above 0"),
                nameof(constant));
        }

        this.constant = constant;
        this.stochastic = stochastic;
        this.proportional = proportional;
    }

    /// <inheritdoc/>
    public SignalKind Gives(SignalKind taken) => taken;

    /// <inheritdoc/>
    public double Width(double signal) =>
        Math.Sqrt((constant * constant) + (stochastic * stochastic * signal) + (proportional * proportional * signal * signal));

    /// <inheritdoc/>
    public double Mean(double signal) => signal;

    /// <inheritdoc/>
    public (double Lower, double Upper) Reach(double signal)
    {
        double reach = Deviations * Width(signal);
        return (signal - reach, signal + reach);
    }

    /// <inheritdoc/>
    public double Density(double signal, double value)
    {
        double width = Width(signal);
        return Height((value - signal) / width) / width;
    }

    /// <inheritdoc/>
    public double Mass(double signal, double lower, double upper)
    {
        double width = Width(signal);
        return Between((lower - signal) / width, (upper - signal) / width);
    }

    /// <inheritdoc/>
    public double FirstMoment(double signal, double lower, double upper)
    {
        double width = Width(signal);
        double from = (lower - signal) / width;
        double to = (upper - signal) / width;
        return (signal * Between(from, to)) + (width * (Height(from) - Height(to)));
    }

    /// <inheritdoc/>
    public void Masses(double signal, ReadOnlySpan<double> edges, Span<double> masses)
    {
        double width = Width(signal);
        double from = (edges[0] - signal) / width;
        double tailFrom = NormalDistribution.Cumulative(-Math.Abs(from));
        for (int i = 1; i < edges.Length; i++)
        {
            double to = (edges[i] - signal) / width;
            double tailTo = NormalDistribution.Cumulative(-Math.Abs(to));

            // The smaller tail of an edge has all its digits, the other one follows from it.
            masses[i - 1] = from > 0 ? tailFrom - tailTo : to <= 0 ? tailTo - tailFrom : 1 - tailFrom - tailTo;
            (from, tailFrom) = (to, tailTo);
        }
    }

    private static double Height(double z) => PeakHeight * Math.Exp(-z * z / 2);

    /// <summary>From the tail on whose side the interval lies, which keeps the digits that 1 − 1 would lose.</summary>
    private static double Between(double from, double to) => from > 0
        ? NormalDistribution.Cumulative(-from) - NormalDistribution.Cumulative(-to)
        : NormalDistribution.Cumulative(to) - NormalDistribution.Cumulative(from);
}
