using System.Collections.Immutable;

namespace Sevens.Statistics.Sampling;

/// <summary>The draws of one chain, in the order drawn.</summary>
public sealed class SampledChain
{
    private readonly ImmutableArray<double> values;
    private readonly int dimension;

    internal SampledChain(int dimension, ImmutableArray<double> values, ImmutableArray<double> logDensities)
    {
        this.dimension = dimension;
        this.values = values;
        LogDensities = logDensities;
    }

    /// <summary>The number of draws.</summary>
    public int Count => LogDensities.Length;

    /// <summary>The logarithm of likelihood times prior at each draw; the likelihood relative to the saturated model.</summary>
    public ImmutableArray<double> LogDensities { get; }

    /// <summary>The value of a parameter in a draw.</summary>
    public double this[int draw, int parameter] => values[(draw * dimension) + parameter];

    /// <summary>All values of a parameter.</summary>
    public double[] Of(int parameter)
    {
        double[] column = new double[Count];
        for (int i = 0; i < column.Length; i++)
        {
            column[i] = this[i, parameter];
        }

        return column;
    }
}
