using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Theory;
using Sevens.Numerics.LinearAlgebra;

namespace Sevens.Experiments.Theory;

/// <summary>The correlation matrix ρ of a set of unit Gaussians.</summary>
public sealed class TheoryCorrelation
{
    private readonly ImmutableArray<string> names;
    private readonly double[,] matrix;

    private TheoryCorrelation(ImmutableArray<string> names, double[,] matrix)
    {
        this.names = names;
        this.matrix = matrix;
    }

    /// <summary>Whether there are Gaussians with these correlations, none of which is a function of the others.</summary>
    public bool IsPositiveDefinite => CholeskyFactor.Of(matrix) is not null;

    /// <summary>The correlations that a definition states; pairs it does not name are independent.</summary>
    internal static TheoryCorrelation Of(TheoryDefinition definition)
    {
        ImmutableArray<string> all = [.. definition.Nuisances.Select(n => n.Name)];
        double[,] correlations = new double[all.Length, all.Length];
        for (int i = 0; i < all.Length; i++)
        {
            correlations[i, i] = 1;
        }

        foreach (TheoryCorrelationDefinition pair in definition.Correlations ?? [])
        {
            int first = all.IndexOf(pair.Between[0]);
            int second = all.IndexOf(pair.Between[1]);
            correlations[first, second] = pair.Coefficient;
            correlations[second, first] = pair.Coefficient;
        }

        return new TheoryCorrelation(all, correlations);
    }

    /// <summary>ρ_ij.</summary>
    public double this[int first, int second] => matrix[first, second];

    /// <summary>The correlations of some of the nuisances, whatever the others are.</summary>
    internal TheoryCorrelation Of(IEnumerable<string> some)
    {
        ImmutableArray<string> kept = [.. some];
        int[] at = [.. kept.Select(n => names.IndexOf(n))];
        double[,] part = new double[at.Length, at.Length];
        for (int i = 0; i < at.Length; i++)
        {
            for (int j = 0; j < at.Length; j++)
            {
                part[i, j] = matrix[at[i], at[j]];
            }
        }

        return new TheoryCorrelation(kept, part);
    }

    /// <summary>
    /// Rows w_i of a triangular matrix with Σ_i (w_i·θ)² = θᵀρ⁻¹θ: each is one independent unit Gaussian, of its nuisance and those before it.
    /// </summary>
    internal ImmutableArray<ImmutableArray<double>> Whitening() =>
        (CholeskyFactor.Of(matrix) ?? throw new InvalidOperationException("found a correlation matrix that is not positive definite, expected one that is")).InverseRows();
}
