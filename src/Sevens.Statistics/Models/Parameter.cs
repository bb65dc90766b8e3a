namespace Sevens.Statistics.Models;

/// <summary>
/// A parameter of a likelihood. The same name in several channels and components is the same parameter.
/// </summary>
/// <param name="Name">Unique within a model.</param>
/// <param name="Start">Where a fit begins; within the bounds.</param>
/// <param name="Lower">The lowest allowed value, −∞ when there is none.</param>
/// <param name="Upper">The highest allowed value, +∞ when there is none.</param>
public sealed record Parameter(string Name, double Start, double Lower = double.NegativeInfinity, double Upper = double.PositiveInfinity)
{
    /// <summary>What the parameter is for; of interest unless said otherwise.</summary>
    public ParameterRole Role { get; init; } = ParameterRole.Interest;

    /// <summary>The auxiliary measurement that constrains it, or null when the data alone determine it.</summary>
    public Constraint? Constraint { get; init; }

    /// <summary>
    /// What is known of it alone, where it is correlated with others and an <see cref="AuxiliaryMeasurement"/> holds them together in place of
    /// <see cref="Constraint"/>; it adds nothing to the likelihood and tells the pull.
    /// </summary>
    public Constraint? Known { get; init; }

    /// <summary>The value at which the model holds it fixed, or null when it is free.</summary>
    public double? FixedAt { get; init; }

    /// <summary>
    /// A typical step, used only where the likelihood itself does not tell one (no curvature). Null: the width of the constraint,
    /// else a tenth of the start value, else 1.
    /// </summary>
    public double? Scale { get; init; }

    internal double TypicalStep => Scale ?? (Constraint is { Width: > 0 } c ? c.Width : Start != 0 ? 0.1 * Math.Abs(Start) : 1.0);
}
