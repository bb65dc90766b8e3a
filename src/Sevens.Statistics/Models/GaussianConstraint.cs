using Sevens.Numerics.Random;

namespace Sevens.Statistics.Models;

/// <summary>A measurement with a Gaussian error: the term is ((θ − mean)/σ)².</summary>
/// <param name="Mean">The measured value.</param>
/// <param name="Sigma">Its standard deviation, positive.</param>
public sealed record GaussianConstraint(double Mean, double Sigma) : Constraint
{
    /// <inheritdoc/>
    public override double Centre => Mean;

    /// <inheritdoc/>
    public override double Width => Sigma;

    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        double pull = (theta - Mean) / Sigma;
        return new Jet(pull * pull, 2 * pull / Sigma, 2 / (Sigma * Sigma));
    }

    internal override Constraint CentredAt(double theta) => this with { Mean = theta };

    internal override Constraint ThrownAt(double theta, RandomSequence stream) => this with { Mean = theta + (Sigma * NormalDraw.Next(stream)) };

    internal override string? Fault() => double.IsFinite(Mean) && double.IsFinite(Sigma) && Sigma > 0
        ? null
        : FormattableString.Invariant($"Gaussian constraint {Mean} ± {Sigma}: expected a finite mean and a positive width");

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"a Gaussian of {Mean} ± {Sigma}");
}
