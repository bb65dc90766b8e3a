using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Limits;

/// <summary>
/// Distributions of profile-likelihood test statistics in large samples [arXiv:1007.1727; equation numbers of it]. All take the statistic of the data
/// and, where it matters, that of the Asimov data without signal, q_A = (μ/σ)².
/// </summary>
public static class Asymptotics
{
    /// <summary>The discovery p-value of q₀, 1 − Φ(√q₀) (eq. 52): 1/2 or less.</summary>
    public static double Discovery(double q0) => Tail(Root(q0));

    /// <summary>The p-value of t_μ, 2(1 − Φ(√t)) (eq. 36).</summary>
    public static double TwoSided(double t) => 2 * Tail(Root(t));

    /// <summary>The p-value of q_μ, 1 − Φ(√q) (eq. 58).</summary>
    public static double OneSided(double q) => Tail(Root(q));

    /// <summary>The p-value of q̃_μ under μ (eq. 65).</summary>
    public static double Bounded(double q, double asimov) => Tail(q <= asimov ? Root(q) : (q + asimov) / (2 * Root(asimov)));

    /// <summary>The probability of q̃_μ or more without signal (eq. 64 with μ' = 0).</summary>
    public static double BoundedWithoutSignal(double q, double asimov) => Tail(q <= asimov ? Root(q) - Root(asimov) : (q - asimov) / (2 * Root(asimov)));

    /// <summary>The ratio of the two.</summary>
    public static double CLs(double q, double asimov) => asimov > 0 ? Bounded(q, asimov) / BoundedWithoutSignal(q, asimov) : 1;

    /// <summary>
    /// The √q_A at which the limit stands in an experiment without signal that fluctuates by some standard deviations: the expected limit and its band (eq. 89).
    /// </summary>
    /// <param name="rule">What excludes.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="deviations">0 for the median, ±1 and ±2 for the band.</param>
    public static double ExpectedRoot(LimitRule rule, double level, double deviations) => deviations + rule switch
    {
        // By the tail: next to certainty ½(1 + level) rounds to 1.
        LimitRule.TwoSided => -NormalDistribution.Quantile(0.5 * (1 - level)),
        LimitRule.CLs => -NormalDistribution.Quantile((1 - level) * NormalDistribution.Cumulative(deviations)),
        _ => NormalDistribution.Quantile(level),
    };

    /// <summary>The number of standard deviations, one-sided, as improbable as p.</summary>
    public static double Significance(double p) => p <= 0 ? double.PositiveInfinity : p >= 1 ? double.NegativeInfinity : -NormalDistribution.Quantile(p);

    private static double Tail(double z) => NormalDistribution.Cumulative(-z);

    private static double Root(double q) => Math.Sqrt(Math.Max(0, q));
}
