using System.Collections.Immutable;

namespace Sevens.Physics.Interactions.Couplings;

/// <summary>A number times powers of parameters.</summary>
/// <param name="Coefficient">The number.</param>
/// <param name="Parameters">The names of the parameters, sorted; a name stands as often as its power.</param>
public sealed record CouplingMonomial(double Coefficient, ImmutableArray<string> Parameters)
{
    internal string Key => string.Join('\n', Parameters);

    internal CouplingMonomial Times(CouplingMonomial other) =>
        new(Coefficient * other.Coefficient, [.. Parameters.Concat(other.Parameters).Order(StringComparer.Ordinal)]);
}
