using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Sampling.Priors;

/// <summary>A normal distribution.</summary>
/// <param name="Mean">Its mean.</param>
/// <param name="Sigma">Its standard deviation, positive.</param>
public sealed record GaussianPrior(double Mean, double Sigma) : Prior
{
    /// <inheritdoc/>
    public override double Lower => double.NegativeInfinity;

    /// <inheritdoc/>
    public override double Upper => double.PositiveInfinity;

    /// <inheritdoc/>
    public override string Written => FormattableString.Invariant($"gaussian:{Mean}:{Sigma}");

    /// <inheritdoc/>
    public override double LogDensity(double value) => StandardNormal.LogDensity((value - Mean) / Sigma) - Math.Log(Sigma);

    /// <inheritdoc/>
    public override double Cumulative(double value) => NormalDistribution.Cumulative((value - Mean) / Sigma);

    /// <inheritdoc/>
    public override double Quantile(double probability) => probability <= 0 ? double.NegativeInfinity
        : probability >= 1 ? double.PositiveInfinity : Mean + (Sigma * NormalDistribution.Quantile(probability));

    internal override string? Fault() => double.IsFinite(Mean) && double.IsFinite(Sigma) && Sigma > 0
        ? null
        : FormattableString.Invariant($"Gaussian prior {Mean} ± {Sigma}: expected a finite mean and a positive width");

    internal override (double Value, double Slope) FromNormal(double normal) => (Mean + (Sigma * normal), Sigma);

    internal override double ToNormal(double value) => (value - Mean) / Sigma;
}
