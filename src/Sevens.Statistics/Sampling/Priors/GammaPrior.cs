using MathNet.Numerics.Distributions;

namespace Sevens.Statistics.Sampling.Priors;

/// <summary>The density ∝ x^(shape − 1)·e^(−rate·x): what an auxiliary count leaves of its expectation.</summary>
/// <param name="Shape">Positive; the count and one, where the prior before it was flat.</param>
/// <param name="Rate">Positive, in units of one over the parameter.</param>
public sealed record GammaPrior(double Shape, double Rate) : Prior
{
    /// <inheritdoc/>
    public override double Lower => 0;

    /// <inheritdoc/>
    public override double Upper => double.PositiveInfinity;

    /// <inheritdoc/>
    public override string Written => FormattableString.Invariant($"gamma:{Shape}:{Rate}");

    /// <inheritdoc/>
    public override double LogDensity(double value) => value >= 0 ? Gamma.PDFLn(Shape, Rate, value) : double.NegativeInfinity;

    /// <inheritdoc/>
    public override double Cumulative(double value) => value <= 0 ? 0 : Gamma.CDF(Shape, Rate, value);

    /// <inheritdoc/>
    public override double Quantile(double probability) => probability <= 0 ? 0
        : probability >= 1 ? double.PositiveInfinity : Gamma.InvCDF(Shape, Rate, probability);

    internal override string? Fault() => double.IsFinite(Shape) && Shape > 0 && double.IsFinite(Rate) && Rate > 0
        ? null
        : FormattableString.Invariant($"gamma prior with shape {Shape} and rate {Rate}: expected two positive numbers");
}
