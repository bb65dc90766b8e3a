using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>Errors of the parameters of a quenching curve, as a fit gives them; one unit Gaussian per eigenvector of the covariance.</summary>
[Variant("quenchingParameters")]
[Description("Errors of the parameters of a quenching curve with their correlation; one unit Gaussian per eigenvector of the covariance, refolded.")]
public sealed record QuenchingParametersNuisance : NuisanceDefinition, ISelfChecked
{
    /// <summary>Parameters of the curve.</summary>
    [AtLeastOne("parameter")]
    [Description("Parameters of the curve that refers to it: k and q of lindhard, atZero and slopePerKeVnr of linear, c1 … of polynomial, p0 … p4 of rational, Na.k of an element.")]
    public required ImmutableArray<string> Parameters { get; init; }

    /// <summary>One-sigma errors.</summary>
    [Positive]
    [Description("Their one-sigma errors.")]
    public required ImmutableArray<double> Sigmas { get; init; }

    /// <summary>Correlation matrix; by default none.</summary>
    [Within(-1, 1)]
    [Description("Their correlation matrix, row by row; by default they are independent.")]
    public ImmutableArray<ImmutableArray<double>>? Correlation { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        int count = Parameters.Length;
        if (Sigmas.Length != count)
        {
            yield return new Discrepancy("sigmas", FormattableString.Invariant($"{Sigmas.Length} errors for {count} parameters"), "one error per parameter");
        }
        else if (Correlation is { } rows)
        {
            bool square = rows.Length == count && rows.All(r => r.Length == count);
            if (!square || Enumerable.Range(0, count).Any(i => rows[i][i] != 1 || Enumerable.Range(0, i).Any(j => rows[i][j] != rows[j][i])))
            {
                yield return new Discrepancy("correlation", "another matrix", FormattableString.Invariant($"a symmetric {count} × {count} matrix with 1 on the diagonal"));
            }
        }
    }
}
