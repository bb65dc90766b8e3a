namespace Sevens.Statistics.Models;

/// <summary>The factor κ^θ: a log-normal error of factor κ per unit of a standardised parameter; never negative.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Kappa">The factor at θ = 1, positive.</param>
public sealed record PowerOf(string Parameter, double Kappa) : Factor(Parameter)
{
    private readonly double log = Math.Log(Kappa);

    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        double value = Math.Exp(log * theta);
        return new Jet(value, log * value, log * log * value);
    }

    internal override string? Fault() => double.IsFinite(Kappa) && Kappa > 0 ? null : FormattableString.Invariant($"power factor with kappa {Kappa}: expected a positive number");
}
