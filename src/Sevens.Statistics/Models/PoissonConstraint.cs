using Sevens.Numerics.Random;

namespace Sevens.Statistics.Models;

/// <summary>
/// An auxiliary count n ~ Poisson(λ) with λ = scale·θ: the term is 2(λ − n + n ln(n/λ)). With a side band τ times as long as the signal
/// region, n is its count, scale is τ and θ the background in the signal region.
/// </summary>
/// <param name="ObservedCount">The auxiliary count, not negative. It need not be an integer: a simulated relative error 1/√n is often stated so.</param>
/// <param name="CountScale">Expected auxiliary counts per unit of the parameter, positive.</param>
public sealed record PoissonConstraint(double ObservedCount, double CountScale) : Constraint
{
    /// <inheritdoc/>
    public override double Centre => ObservedCount / CountScale;

    /// <inheritdoc/>
    public override double Width => Math.Sqrt(ObservedCount) / CountScale;

    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        double lambda = CountScale * theta;
        if (!(lambda >= 0) || (lambda == 0 && ObservedCount > 0))
        {
            return new Jet(double.PositiveInfinity, double.NaN, double.NaN);
        }

        if (ObservedCount == 0)
        {
            return new Jet(2 * lambda, 2 * CountScale, 0);
        }

        // Clamped at zero: next to the minimum the difference of the two terms is rounding.
        double value = 2 * Math.Max(0, lambda - ObservedCount - (ObservedCount * Math.Log(lambda / ObservedCount)));
        return new Jet(value, 2 * CountScale * (1 - (ObservedCount / lambda)), 2 * ObservedCount / (theta * theta));
    }

    internal override Constraint CentredAt(double theta) => this with { ObservedCount = CountScale * theta };

    internal override Constraint ThrownAt(double theta, RandomSequence stream) => this with { ObservedCount = new PoissonSampler(CountScale * theta).Draw(stream) };

    internal override string? Fault() => double.IsFinite(ObservedCount) && ObservedCount >= 0 && double.IsFinite(CountScale) && CountScale > 0
        ? null
        : FormattableString.Invariant($"Poisson constraint with count {ObservedCount} and scale {CountScale}: expected a count that is not negative and a positive scale");

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"a Poisson count of {ObservedCount} at {CountScale} per unit");
}
