using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Templates;
using Sevens.Numerics.LinearAlgebra;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Likelihoods;

/// <summary>
/// Correlations between the nuisances of a likelihood. Those that depend on others before them lose their own constraint to a measurement of a sum: rows of a
/// triangular matrix that make the joint Gaussian one of independent parts.
/// </summary>
internal sealed class NuisanceCorrelations
{
    private readonly Dictionary<(string First, string Second), StatedCorrelation> pairs = [];

    /// <summary>Takes what an experiment states, or a nuisance that it names.</summary>
    /// <param name="stated">The correlation.</param>
    /// <param name="nameOf">The name that a nuisance's parameter has in the experiment.</param>
    /// <exception cref="InvalidOperationException">The pair has another correlation elsewhere.</exception>
    public void Add(StatedCorrelation stated, Func<string, string> nameOf)
    {
        string[] ordered = [.. stated.Correlation.Between.Select(nameOf).Order(StringComparer.Ordinal)];
        if (!pairs.TryAdd((ordered[0], ordered[1]), stated) && pairs[(ordered[0], ordered[1])] is var first && !IsSame(first.Correlation, stated.Correlation))
        {
            throw new InvalidOperationException(
                $"correlation of '{ordered[0]}' and '{ordered[1]}': found {Written(first.Correlation)} in {first.Place} and {Written(stated.Correlation)} in {stated.Place}, expected one");
        }
    }

    /// <summary>The parameters with their correlations.</summary>
    /// <param name="parameters">Those of the likelihood, in its order.</param>
    /// <returns>The parameters, the measurements that hold the correlated ones, and remarks on pairs of which one is not fitted.</returns>
    /// <exception cref="InvalidOperationException">
    /// A nuisance that is free or whose prior is neither Gaussian nor log-normal, a name that stands for several parameters, or a matrix that is not positive definite.
    /// </exception>
    public (ImmutableArray<Parameter> Parameters, ImmutableArray<AuxiliaryMeasurement> Measurements, ImmutableArray<string> Idle) Applied(ImmutableArray<Parameter> parameters)
    {
        string[] names = [.. parameters.Select(p => p.Name)];
        ((string First, string Second) Pair, StatedCorrelation Stated)[] used = [.. pairs.Where(p => Has(p.Key.First) && Has(p.Key.Second)).Select(p => (p.Key, p.Value))];
        ImmutableArray<string> idle =
        [
            .. pairs.Where(p => Has(p.Key.First) != Has(p.Key.Second)).Select(p =>
                $"the correlation of {p.Key.First} and {p.Key.Second} is idle: {(Has(p.Key.First) ? p.Key.Second : p.Key.First)} is not fitted here"),
        ];
        foreach ((string first, string second) in pairs.Keys)
        {
            ThrowIfSeveral(first, names);
            ThrowIfSeveral(second, names);
        }

        if (used.Length == 0)
        {
            return (parameters, [], idle);
        }

        ImmutableArray<Parameter> involved = [.. parameters.Where(p => used.Any(u => string.Equals(u.Pair.First, p.Name, StringComparison.Ordinal) || string.Equals(u.Pair.Second, p.Name, StringComparison.Ordinal)))];
        double[,] matrix = Matrix(involved, used);
        CholeskyFactor factor = CholeskyFactor.Of(matrix) ?? throw new InvalidOperationException(FormattableString.Invariant(
            $"correlations of {string.Join(", ", involved.Select(p => p.Name))}: found a matrix with the eigenvalue {SymmetricEigen.Of(matrix).Values[^1]:G3}, expected a positive definite one, such as Gaussians can have together"));
        ImmutableArray<ImmutableArray<double>> rows = factor.InverseRows();
        var measurements = ImmutableArray.CreateBuilder<AuxiliaryMeasurement>();
        var replaced = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            int[] on = [.. Enumerable.Range(0, i + 1).Where(j => rows[i][j] != 0)];
            if (on.Length == 1)
            {
                continue;
            }

            Parameter own = involved[i];
            measurements.Add(new AuxiliaryMeasurement(
                $"{own.Name}, given {string.Join(" and ", on[..^1].Select(j => involved[j].Name))}",
                new StandardisedSum([.. on.Select(j => involved[j].Name)], [.. on.Select(j => involved[j].Constraint!)], [.. on.Select(j => rows[i][j])]),
                0,
                1));
            replaced.Add(own.Name, own with { Constraint = null, Known = own.Constraint, Scale = own.Constraint!.Width });
        }

        return ([.. parameters.Select(p => replaced.GetValueOrDefault(p.Name, p))], measurements.ToImmutable(), idle);

        bool Has(string name) => names.Contains(name, StringComparer.Ordinal);
    }

    private static double[,] Matrix(ImmutableArray<Parameter> involved, ((string First, string Second) Pair, StatedCorrelation Stated)[] used)
    {
        double[,] matrix = new double[involved.Length, involved.Length];
        for (int i = 0; i < involved.Length; i++)
        {
            matrix[i, i] = 1;
        }

        foreach (((string First, string Second) pair, StatedCorrelation stated) in used)
        {
            int i = IndexOf(pair.First), j = IndexOf(pair.Second);
            double widths = Width(involved[i], stated) * Width(involved[j], stated);
            matrix[i, j] = matrix[j, i] = stated.Correlation.Coefficient ?? (stated.Correlation.Covariance!.Value / widths);
        }

        return matrix;

        int IndexOf(string name) => involved.IndexOf(involved.First(p => string.Equals(p.Name, name, StringComparison.Ordinal)));
    }

    /// <summary>The standard deviation of the normal variable: of a logarithm for a log-normal prior.</summary>
    private static double Width(Parameter parameter, StatedCorrelation stated) => parameter.Constraint switch
    {
        GaussianConstraint gaussian => gaussian.Sigma,
        LogNormalConstraint logarithmic => Math.Log(logarithmic.Kappa),
        var other => throw new InvalidOperationException(
            $"{stated.Place}: found a correlation of '{parameter.Name}', which {(other is null ? "has no prior that constrains it" : $"is constrained by {other}")}, expected a Gaussian or log-normal prior"),
    };

    private static void ThrowIfSeveral(string name, string[] names)
    {
        string[] parts = [.. names.Where(n => n.StartsWith($"{name}.", StringComparison.Ordinal) && n[(name.Length + 1)..].All(char.IsAsciiDigit))];
        if (parts.Length > 0)
        {
            throw new InvalidOperationException($"correlation of '{name}': found a nuisance with several parameters, expected one of {string.Join(", ", parts)}");
        }
    }

    private static bool IsSame(NuisanceCorrelation first, NuisanceCorrelation second) => first.Coefficient == second.Coefficient && first.Covariance == second.Covariance;

    private static string Written(NuisanceCorrelation correlation) => correlation.Coefficient is { } coefficient
        ? FormattableString.Invariant($"the coefficient {coefficient}")
        : FormattableString.Invariant($"the covariance {correlation.Covariance}");
}
