using System.Collections.Immutable;

namespace Sevens.Numerics.Quadrature;

/// <summary>
/// A Gauss–Legendre rule on [−1, 1]: ∫f ≈ Σ Weights[i]·f(Nodes[i]), exact for polynomials of degree 2·Order − 1.
/// </summary>
public sealed class GaussLegendre
{
    private const int HighestOrder = 256;

    /// <summary>Rules found before: a folding asks for the same two thousands of times.</summary>
    private static readonly GaussLegendre?[] Found = new GaussLegendre?[HighestOrder + 1];

    private GaussLegendre(ImmutableArray<double> nodes, ImmutableArray<double> weights)
    {
        Nodes = nodes;
        Weights = weights;
    }

    /// <summary>The nodes, increasing.</summary>
    public ImmutableArray<double> Nodes { get; }

    /// <summary>The weights; they sum to 2.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>The number of nodes.</summary>
    public int Order => Nodes.Length;

    /// <summary>The rule with this many nodes, found by Newton iteration on the Legendre polynomial.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An order below 1 or above 256.</exception>
    public static GaussLegendre OfOrder(int order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, HighestOrder);
        return Found[order] ??= Find(order);
    }

    private static GaussLegendre Find(int order)
    {
        double[] nodes = new double[order];
        double[] weights = new double[order];
        for (int i = 0; i < order; i++)
        {
            double x = -Math.Cos(Math.PI * (i + 0.75) / (order + 0.5));
            double slope = 0;
            for (int iteration = 0; iteration < 100; iteration++)
            {
                (double value, slope) = Legendre(order, x);
                double step = value / slope;
                x -= step;
                if (Math.Abs(step) < 1e-15)
                {
                    break;
                }
            }

            (_, slope) = Legendre(order, x);
            nodes[i] = x;
            weights[i] = 2 / ((1 - (x * x)) * slope * slope);
        }

        return new GaussLegendre([.. nodes], [.. weights]);
    }

    /// <summary>∫ f over [lower, upper].</summary>
    public double Integrate(Func<double, double> f, double lower, double upper)
    {
        ArgumentNullException.ThrowIfNull(f);
        double half = (upper - lower) / 2;
        double middle = (upper + lower) / 2;
        double sum = 0;
        for (int i = 0; i < Order; i++)
        {
            sum += Weights[i] * f(middle + (half * Nodes[i]));
        }

        return half * sum;
    }

    private static (double Value, double Slope) Legendre(int order, double x)
    {
        double previous = 1;
        double value = x;
        for (int k = 2; k <= order; k++)
        {
            (previous, value) = (value, ((((2 * k) - 1) * x * value) - ((k - 1) * previous)) / k);
        }

        return (value, order * ((x * value) - previous) / ((x * x) - 1));
    }
}
