using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Sampling.Priors;

/// <summary>Every value between two ends is as likely.</summary>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end, above it.</param>
public sealed record UniformPrior(double From, double To) : Prior
{
    /// <inheritdoc/>
    public override double Lower => From;

    /// <inheritdoc/>
    public override double Upper => To;

    /// <inheritdoc/>
    public override string Written => FormattableString.Invariant($"uniform:{From}:{To}");

    /// <inheritdoc/>
    public override double LogDensity(double value) => value >= From && value <= To ? -Math.Log(To - From) : double.NegativeInfinity;

    /// <inheritdoc/>
    public override double Cumulative(double value) => Math.Clamp((value - From) / (To - From), 0, 1);

    /// <inheritdoc/>
    public override double Quantile(double probability) => Math.Min(To, From + ((To - From) * probability));

    internal override string? Fault() => double.IsFinite(From) && double.IsFinite(To) && To > From && double.IsFinite(To - From)
        ? null
        : FormattableString.Invariant($"uniform prior on {From} … {To}: expected two finite, rising ends; a flat prior without ends is no probability");

    internal override (double Value, double Slope) FromNormal(double normal) =>
        (Quantile(NormalDistribution.Cumulative(normal)), (To - From) * Math.Exp(StandardNormal.LogDensity(normal)));
}
