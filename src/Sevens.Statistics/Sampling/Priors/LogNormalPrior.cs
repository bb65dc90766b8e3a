using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Sampling.Priors;

/// <summary>The logarithm is normally distributed.</summary>
/// <param name="Median">The median, positive.</param>
/// <param name="Kappa">The factor of one standard deviation, above 1.</param>
public sealed record LogNormalPrior(double Median, double Kappa) : Prior
{
    /// <inheritdoc/>
    public override double Lower => 0;

    /// <inheritdoc/>
    public override double Upper => double.PositiveInfinity;

    /// <inheritdoc/>
    public override string Written => FormattableString.Invariant($"log-normal:{Median}:{Kappa}");

    private double Width => Math.Log(Kappa);

    /// <inheritdoc/>
    public override double LogDensity(double value) =>
        value > 0 ? StandardNormal.LogDensity(Math.Log(value / Median) / Width) - Math.Log(Width * value) : double.NegativeInfinity;

    /// <inheritdoc/>
    public override double Cumulative(double value) => value > 0 ? NormalDistribution.Cumulative(Math.Log(value / Median) / Width) : 0;

    /// <inheritdoc/>
    public override double Quantile(double probability) => probability <= 0 ? 0
        : probability >= 1 ? double.PositiveInfinity : Median * Math.Exp(Width * NormalDistribution.Quantile(probability));

    internal override string? Fault() => double.IsFinite(Median) && Median > 0 && double.IsFinite(Kappa) && Kappa > 1
        ? null
        : FormattableString.Invariant($"log-normal prior with median {Median} and kappa {Kappa}: expected a positive median and kappa above 1");

    internal override (double Value, double Slope) FromNormal(double normal)
    {
        double value = Median * Math.Exp(Width * normal);
        return (value, value * Width);
    }

    internal override double ToNormal(double value) => value > 0 ? Math.Log(value / Median) / Width : -StandardNormal.Edge;
}
