using Sevens.Numerics.Random;

namespace Sevens.Statistics.Models;

/// <summary>A measurement with an error for each side, as a bifurcated Gaussian: the term is ((θ − mode)/σ)² with the σ of the side that θ lies on.</summary>
/// <param name="Mode">The measured value.</param>
/// <param name="Below">The standard deviation below it, positive.</param>
/// <param name="Above">The standard deviation above it, positive.</param>
public sealed record AsymmetricConstraint(double Mode, double Below, double Above) : Constraint
{
    /// <inheritdoc/>
    public override double Centre => Mode;

    /// <summary>The mean of both sides.</summary>
    public override double Width => 0.5 * (Below + Above);

    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        double sigma = theta < Mode ? Below : Above;
        double pull = (theta - Mode) / sigma;
        return new Jet(pull * pull, 2 * pull / sigma, 2 / (sigma * sigma));
    }

    internal override Constraint CentredAt(double theta) => this with { Mode = theta };

    /// <inheritdoc/>
    /// <remarks>A mode above the truth has the truth on its lower side, so that the lower width spreads it, and the other way round.</remarks>
    internal override Constraint ThrownAt(double theta, RandomSequence stream)
    {
        bool above = stream.NextUnit() * (Below + Above) < Below;
        double distance = Math.Abs(NormalDraw.Next(stream));
        return this with { Mode = above ? theta + (Below * distance) : theta - (Above * distance) };
    }

    internal override string? Fault() => double.IsFinite(Mode) && double.IsFinite(Below) && Below > 0 && double.IsFinite(Above) && Above > 0
        ? null
        : FormattableString.Invariant($"asymmetric constraint {Mode} −{Below} +{Above}: expected a finite value and two positive widths");

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"an asymmetric Gaussian of {Mode} +{Above} −{Below}");
}
