using Sevens.Numerics.Random;

namespace Sevens.Statistics.Models;

/// <summary>A measurement whose logarithm has a Gaussian error: the term is (ln(θ/median)/ln κ)²; θ must be positive.</summary>
/// <param name="Median">The measured value, positive.</param>
/// <param name="Kappa">The factor of one standard deviation, above 1.</param>
public sealed record LogNormalConstraint(double Median, double Kappa) : Constraint
{
    /// <inheritdoc/>
    public override double Centre => Median;

    /// <inheritdoc/>
    public override double Width => Median * Math.Log(Kappa);

    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        if (!(theta > 0))
        {
            return new Jet(double.PositiveInfinity, double.NaN, double.NaN);
        }

        double width = Math.Log(Kappa);
        double pull = Math.Log(theta / Median) / width;
        return new Jet(pull * pull, 2 * pull / (width * theta), 2 * ((1 / width) - pull) / (width * theta * theta));
    }

    internal override Constraint CentredAt(double theta) => this with { Median = theta };

    internal override Constraint ThrownAt(double theta, RandomSequence stream) => this with { Median = theta * Math.Pow(Kappa, NormalDraw.Next(stream)) };

    internal override string? Fault() => double.IsFinite(Median) && Median > 0 && double.IsFinite(Kappa) && Kappa > 1
        ? null
        : FormattableString.Invariant($"log-normal constraint with median {Median} and kappa {Kappa}: expected a positive median and kappa above 1");

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"a log-normal of median {Median} with κ = {Kappa}");
}
