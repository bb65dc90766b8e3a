using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Sampling.Priors;

/// <summary>Two halves of normal distributions that meet at the mode, with a width for each side.</summary>
/// <param name="Mode">Where they meet.</param>
/// <param name="Below">The standard deviation of the lower half, positive.</param>
/// <param name="Above">The standard deviation of the upper half, positive.</param>
public sealed record AsymmetricPrior(double Mode, double Below, double Above) : Prior
{
    /// <inheritdoc/>
    public override double Lower => double.NegativeInfinity;

    /// <inheritdoc/>
    public override double Upper => double.PositiveInfinity;

    /// <inheritdoc/>
    public override string Written => FormattableString.Invariant($"asymmetric:{Mode}:{Below}:{Above}");

    private double Share => Below / (Below + Above);

    /// <inheritdoc/>
    public override double LogDensity(double value) =>
        StandardNormal.LogDensity((value - Mode) / (value < Mode ? Below : Above)) + Math.Log(2 / (Below + Above));

    /// <inheritdoc/>
    public override double Cumulative(double value) => value < Mode
        ? 2 * Share * NormalDistribution.Cumulative((value - Mode) / Below)
        : 1 - (2 * (1 - Share) * NormalDistribution.Cumulative((Mode - value) / Above));

    /// <inheritdoc/>
    public override double Quantile(double probability) => probability <= 0 ? double.NegativeInfinity
        : probability >= 1 ? double.PositiveInfinity
        : probability < Share ? Mode + (Below * NormalDistribution.Quantile(probability / (2 * Share)))
        : Mode - (Above * NormalDistribution.Quantile((1 - probability) / (2 * (1 - Share))));

    internal override string? Fault() => double.IsFinite(Mode) && double.IsFinite(Below) && Below > 0 && double.IsFinite(Above) && Above > 0
        ? null
        : FormattableString.Invariant($"asymmetric prior {Mode} −{Below} +{Above}: expected a finite mode and two positive widths");
}
