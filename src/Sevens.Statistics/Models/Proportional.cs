namespace Sevens.Statistics.Models;

/// <summary>The factor θ itself: a normalisation or a number of events. Twice the same parameter gives θ².</summary>
/// <param name="Parameter">The parameter's name.</param>
public sealed record Proportional(string Parameter) : Factor(Parameter)
{
    /// <inheritdoc/>
    public override Jet At(double theta) => new(theta, 1, 0);
}
