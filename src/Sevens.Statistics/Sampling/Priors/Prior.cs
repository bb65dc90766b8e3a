using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Sampling.Priors;

/// <summary>What is believed of one parameter before the data: a proper, normalised density.</summary>
public abstract record Prior
{
    private protected Prior()
    {
    }

    /// <summary>The lowest possible value, −∞ where there is none.</summary>
    public abstract double Lower { get; }

    /// <summary>The highest possible value, +∞ where there is none.</summary>
    public abstract double Upper { get; }

    /// <summary>In words, such as <c>uniform:0:2</c>: the kind and its numbers.</summary>
    public abstract string Written { get; }

    /// <summary>The logarithm of the density at a value of the parameter; −∞ outside the support.</summary>
    public abstract double LogDensity(double value);

    /// <summary>The probability below a value.</summary>
    public abstract double Cumulative(double value);

    /// <summary>The value below which a share of the probability lies.</summary>
    /// <param name="probability">Between 0 and 1.</param>
    public abstract double Quantile(double probability);

    /// <summary>Says what is wrong with the numbers of the prior, or null.</summary>
    internal abstract string? Fault();

    /// <summary>The value that a standard normal variable maps to, at equal probability below, with its slope.</summary>
    internal virtual (double Value, double Slope) FromNormal(double normal)
    {
        double value = Quantile(NormalDistribution.Cumulative(normal));
        return (value, Math.Exp(StandardNormal.LogDensity(normal) - LogDensity(value)));
    }

    /// <summary>The standard normal variable that maps to a value; limited to ±8, where the probability is that of rounding.</summary>
    internal virtual double ToNormal(double value)
    {
        double probability = Cumulative(value);
        return probability <= 0 ? -StandardNormal.Edge
            : probability >= 1 ? StandardNormal.Edge
            : Math.Clamp(NormalDistribution.Quantile(probability), -StandardNormal.Edge, StandardNormal.Edge);
    }
}
