namespace Sevens.Statistics.Models;

/// <summary>Multiplies every bin of a component by a function of one parameter. Several factors of a component multiply.</summary>
/// <param name="Parameter">The parameter's name.</param>
public abstract record Factor(string Parameter)
{
    /// <summary>The factor and its exact derivatives. Called in the inner loop of a fit: must be pure and must not allocate.</summary>
    public abstract Jet At(double theta);

    /// <summary>Says what is wrong with the numbers of the factor, or null.</summary>
    internal virtual string? Fault() => null;
}
