using Sevens.Numerics.Interpolation;

namespace Sevens.Statistics.Models;

/// <summary>
/// The weight of a template that is known at one node of a parameter: components that share nodes, one each, interpolate templates between them
/// by the polynomial through all.
/// </summary>
/// <param name="Parameter">The parameter's name; its bounds must lie within the nodes' interval.</param>
/// <param name="Nodes">The nodes.</param>
/// <param name="Node">The node of this template.</param>
public sealed record CardinalFactor(string Parameter, ChebyshevNodes Nodes, int Node) : Factor(Parameter)
{
    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        (double value, double first, double second) = Nodes.Cardinal(Node, theta);
        return new Jet(value, first, second);
    }

    /// <inheritdoc/>
    internal override string? Fault() => Node >= 0 && Node < Nodes.Values.Length
        ? null
        : FormattableString.Invariant($"found node {Node}, expected 0 to {Nodes.Values.Length - 1}");
}
