using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.Sources.Artificial;

/// <summary>An upright cylinder, solid or a ring.</summary>
public sealed record Cylinder
{
    /// <summary>Takes its measures.</summary>
    /// <param name="radiusMetres">Outer radius, m.</param>
    /// <param name="heightMetres">Height, m.</param>
    /// <param name="innerRadiusMetres">Inner radius of a ring, m; 0 for a solid cylinder.</param>
    /// <exception cref="ArgumentOutOfRangeException">A measure that is not positive and finite, or an inner radius that is negative or not inside.</exception>
    public Cylinder(double radiusMetres, double heightMetres, double innerRadiusMetres = 0)
    {
        Radius = radiusMetres > 0 && double.IsFinite(radiusMetres)
            ? radiusMetres
            : throw new ArgumentOutOfRangeException(nameof(radiusMetres), radiusMetres, "expected a positive, finite radius in m");
        Height = heightMetres > 0 && double.IsFinite(heightMetres)
            ? heightMetres
            : throw new ArgumentOutOfRangeException(nameof(heightMetres), heightMetres, "expected a positive, finite height in m");
        InnerRadius = innerRadiusMetres >= 0 && innerRadiusMetres < radiusMetres
            ? innerRadiusMetres
            : throw new ArgumentOutOfRangeException(nameof(innerRadiusMetres), innerRadiusMetres, FormattableString.Invariant($"expected an inner radius from 0 to below {radiusMetres} m"));
    }

    /// <summary>Outer radius, m.</summary>
    public double Radius { get; }

    /// <summary>Height, m.</summary>
    public double Height { get; }

    /// <summary>Inner radius, m; 0 for a solid cylinder.</summary>
    public double InnerRadius { get; }

    /// <summary>Radii, m, with weights that sum to 1: the mean over the cross section.</summary>
    internal IEnumerable<(double Radius, double Weight)> Rings(GaussLegendre rule)
    {
        (double half, double middle) = ((Radius - InnerRadius) / 2, (Radius + InnerRadius) / 2);
        double area = (Radius * Radius) - (InnerRadius * InnerRadius);
        for (int i = 0; i < rule.Order; i++)
        {
            double radius = middle + (half * rule.Nodes[i]);
            yield return (radius, rule.Weights[i] * half * 2 * radius / area);
        }
    }
}
