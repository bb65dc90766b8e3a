namespace Sevens.Statistics.Sampling.Priors;

/// <summary>Every order of magnitude between two positive ends is as likely: the logarithm is uniform.</summary>
/// <param name="From">The lower end, positive.</param>
/// <param name="To">The upper end, above it.</param>
public sealed record LogUniformPrior(double From, double To) : Prior
{
    /// <inheritdoc/>
    public override double Lower => From;

    /// <inheritdoc/>
    public override double Upper => To;

    /// <inheritdoc/>
    public override string Written => FormattableString.Invariant($"log-uniform:{From}:{To}");

    private double Decades => Math.Log(To / From);

    /// <inheritdoc/>
    public override double LogDensity(double value) =>
        value >= From && value <= To ? -Math.Log(value * Decades) : double.NegativeInfinity;

    /// <inheritdoc/>
    public override double Cumulative(double value) => value <= From ? 0 : Math.Min(1, Math.Log(value / From) / Decades);

    /// <inheritdoc/>
    public override double Quantile(double probability) => Math.Clamp(From * Math.Exp(Decades * probability), From, To);

    internal override string? Fault() => double.IsFinite(From) && double.IsFinite(To) && From > 0 && To > From
        ? null
        : FormattableString.Invariant($"log-uniform prior on {From} … {To}: expected two positive, rising ends");
}
