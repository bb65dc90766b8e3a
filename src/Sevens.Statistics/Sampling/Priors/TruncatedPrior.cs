namespace Sevens.Statistics.Sampling.Priors;

/// <summary>A prior cut to the bounds of its parameter, and normalised again.</summary>
internal sealed record TruncatedPrior : Prior
{
    private const double Least = 1e-6;
    private readonly Prior whole;
    private readonly double below;
    private readonly double share;

    private TruncatedPrior(Prior whole, double lower, double upper)
    {
        this.whole = whole;
        Lower = lower;
        Upper = upper;
        below = whole.Cumulative(lower);
        share = whole.Cumulative(upper) - below;
    }

    public override double Lower { get; }

    public override double Upper { get; }

    public override string Written => double.IsPositiveInfinity(Upper) ? FormattableString.Invariant($"{whole.Written} above {Lower}")
        : double.IsNegativeInfinity(Lower) ? FormattableString.Invariant($"{whole.Written} below {Upper}")
        : FormattableString.Invariant($"{whole.Written} within {Lower} … {Upper}");

    /// <summary>The prior within bounds: itself where they leave all of it.</summary>
    /// <exception cref="ArgumentException">The bounds leave less than a millionth of it.</exception>
    public static Prior Of(Prior prior, double lower, double upper)
    {
        if (lower <= prior.Lower && upper >= prior.Upper)
        {
            return prior;
        }

        if (prior is UniformPrior or LogUniformPrior)
        {
            throw new ArgumentException(FormattableString.Invariant($"{prior.Written}: reaches beyond the bounds {lower} … {upper} of the parameter"), nameof(prior));
        }

        var cut = new TruncatedPrior(prior, Math.Max(lower, prior.Lower), Math.Min(upper, prior.Upper));
        return cut.share > Least
            ? cut
            : throw new ArgumentException(FormattableString.Invariant($"{prior.Written}: less than {Least} of it lies within {lower} … {upper}"), nameof(prior));
    }

    public override double LogDensity(double value) =>
        value >= Lower && value <= Upper ? whole.LogDensity(value) - Math.Log(share) : double.NegativeInfinity;

    public override double Cumulative(double value) => Math.Clamp((whole.Cumulative(value) - below) / share, 0, 1);

    public override double Quantile(double probability) => Math.Clamp(whole.Quantile(below + (share * probability)), Lower, Upper);

    internal override string? Fault() => whole.Fault();
}
