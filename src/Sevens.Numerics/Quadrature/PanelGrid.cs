using System.Collections.Immutable;

namespace Sevens.Numerics.Quadrature;

/// <summary>
/// Nodes and weights of a composite Gauss–Legendre rule whose panels end where the integrand has kinks,
/// so that each panel sees a smooth function: ∫f ≈ Σ Weights[i]·f(Nodes[i]).
/// </summary>
public sealed class PanelGrid
{
    private PanelGrid(ImmutableArray<double> nodes, ImmutableArray<double> weights)
    {
        Nodes = nodes;
        Weights = weights;
    }

    /// <summary>All nodes, increasing.</summary>
    public ImmutableArray<double> Nodes { get; }

    /// <summary>Their weights, in the unit of the nodes.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>The number of nodes.</summary>
    public int Count => Nodes.Length;

    /// <summary>A grid over [lower, upper] with panels that end at each kink inside and are never wider than asked.</summary>
    /// <param name="lower">Start of the range.</param>
    /// <param name="upper">End of the range, above <paramref name="lower"/>.</param>
    /// <param name="kinks">Where the integrand or one of its derivatives jumps; those outside the range are left out.</param>
    /// <param name="widestPanel">The largest panel width.</param>
    /// <param name="order">Nodes per panel.</param>
    /// <exception cref="ArgumentException">A range that does not increase or is not finite, or a panel width that is not positive.</exception>
    public static PanelGrid Between(double lower, double upper, IEnumerable<double> kinks, double widestPanel, int order)
    {
        ArgumentNullException.ThrowIfNull(kinks);
        if (!(upper > lower) || !double.IsFinite(upper - lower))
        {
            throw new ArgumentException(FormattableString.Invariant($"the range must increase and be finite, found {lower}…{upper}"), nameof(upper));
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(widestPanel);
        GaussLegendre rule = GaussLegendre.OfOrder(order);
        double[] ends = [lower, .. kinks.Where(k => k > lower && k < upper).Distinct().Order(), upper];
        var nodes = ImmutableArray.CreateBuilder<double>();
        var weights = ImmutableArray.CreateBuilder<double>();
        for (int p = 1; p < ends.Length; p++)
        {
            int pieces = Math.Max(1, (int)Math.Ceiling((ends[p] - ends[p - 1]) / widestPanel));
            double half = (ends[p] - ends[p - 1]) / pieces / 2;
            for (int piece = 0; piece < pieces; piece++)
            {
                double middle = ends[p - 1] + (((2 * piece) + 1) * half);
                for (int i = 0; i < rule.Order; i++)
                {
                    nodes.Add(middle + (half * rule.Nodes[i]));
                    weights.Add(half * rule.Weights[i]);
                }
            }
        }

        return new PanelGrid(nodes.ToImmutable(), weights.ToImmutable());
    }
}
