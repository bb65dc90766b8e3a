using Sevens.Numerics.Random;

namespace Sevens.Statistics.Models;

/// <summary>An auxiliary measurement of one parameter; adds its own term to −2 ln L, zero where the parameter agrees with it exactly.</summary>
public abstract record Constraint
{
    private protected Constraint()
    {
    }

    /// <summary>The value of the parameter that the measurement prefers.</summary>
    public abstract double Centre { get; }

    /// <summary>The standard deviation of the measurement in units of the parameter, to first order.</summary>
    public abstract double Width { get; }

    /// <summary>The term of −2 ln L and its derivatives; +∞ (with undefined derivatives) outside the support.</summary>
    public abstract Jet At(double theta);

    /// <summary>
    /// The signed root of the term: its square is what the constraint adds to −2 ln L. For a Gaussian this is (θ − centre)/σ.
    /// </summary>
    public double Pull(double theta) => Math.CopySign(Math.Sqrt(At(theta).Value), theta - Centre);

    /// <summary>The same kind of measurement with the outcome expected at a value of the parameter: what an Asimov data set holds.</summary>
    internal abstract Constraint CentredAt(double theta);

    /// <summary>The same kind of measurement with an outcome drawn at a value of the parameter: what a toy experiment holds.</summary>
    internal abstract Constraint ThrownAt(double theta, RandomSequence stream);

    /// <summary>Says what is wrong with the numbers of the constraint, or null.</summary>
    internal abstract string? Fault();
}
