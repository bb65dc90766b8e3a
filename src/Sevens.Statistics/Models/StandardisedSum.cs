using System.Collections.Immutable;

namespace Sevens.Statistics.Models;

/// <summary>
/// Σ_i w_i·z_i with z the standard normal variable of a Gaussian, (θ − mean)/σ, or log-normal constraint, ln(θ/median)/ln κ: one row of a covariance
/// that was made diagonal.
/// </summary>
public sealed class StandardisedSum : ParameterFunction
{
    private readonly ImmutableArray<Constraint> constraints;
    private readonly ImmutableArray<double> weights;

    /// <summary>Takes a constraint and a weight per parameter.</summary>
    /// <exception cref="ArgumentException">Numbers that differ, a weight that is not finite, or a constraint that is neither Gaussian nor log-normal.</exception>
    public StandardisedSum(ImmutableArray<string> parameters, ImmutableArray<Constraint> constraints, ImmutableArray<double> weights)
        : base(parameters)
    {
        if (parameters.Length != weights.Length || parameters.Length != constraints.Length || weights.Any(w => !double.IsFinite(w)))
        {
            throw new ArgumentException($"found {weights.Length} weights and {constraints.Length} constraints for {parameters.Length} parameters, expected one finite number and one constraint each", nameof(weights));
        }

        if (constraints.FirstOrDefault(c => !IsNormal(c)) is { } other)
        {
            throw new ArgumentException($"found {other}, expected a Gaussian or log-normal constraint", nameof(constraints));
        }

        this.constraints = constraints;
        this.weights = weights;
    }

    /// <summary>Whether a constraint is that of a normal variable.</summary>
    public static bool IsNormal(Constraint constraint) => constraint is GaussianConstraint or LogNormalConstraint;

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        second.Clear();
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            Jet z = Standardised(constraints[i], arguments[i]);
            sum += weights[i] * z.Value;
            first[i] = weights[i] * z.First;
            second[(i * weights.Length) + i] = weights[i] * z.Second;
        }

        return sum;
    }

    private static Jet Standardised(Constraint constraint, double theta)
    {
        if (constraint is LogNormalConstraint logarithmic)
        {
            double width = Math.Log(logarithmic.Kappa);
            return new Jet(Math.Log(theta / logarithmic.Median) / width, 1 / (width * theta), -1 / (width * theta * theta));
        }

        var gaussian = (GaussianConstraint)constraint;
        return new Jet((theta - gaussian.Mean) / gaussian.Sigma, 1 / gaussian.Sigma, 0);
    }
}
