namespace Sevens.Statistics.Models;

/// <summary>The factor 1 + σθ: a relative error σ per unit of a standardised parameter.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Sigma">The relative change at θ = 1; a negative value is an anticorrelated effect.</param>
public sealed record Relative(string Parameter, double Sigma) : Factor(Parameter)
{
    /// <inheritdoc/>
    public override Jet At(double theta) => new(1 + (Sigma * theta), Sigma, 0);

    internal override string? Fault() => double.IsFinite(Sigma) ? null : FormattableString.Invariant($"relative factor with sigma {Sigma}: expected a finite number");
}
