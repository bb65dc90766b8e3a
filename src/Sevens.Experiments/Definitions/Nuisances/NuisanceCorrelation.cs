using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>What is known of two nuisances together.</summary>
[Description("The correlation of two nuisances, as a coefficient or a covariance.")]
public sealed record NuisanceCorrelation : ISelfChecked
{
    /// <summary>Their names; of a nuisance with several parameters that of one, <c>csi-quenching-2021.0</c>.</summary>
    [Description("The names of two nuisances; of one with several parameters that of a parameter: csi-quenching-2021.0.")]
    public required ImmutableArray<string> Between { get; init; }

    /// <summary>The correlation coefficient of their standard normal variables.</summary>
    [Within(-1, 1)]
    [Description("The correlation coefficient.")]
    public double? Coefficient { get; init; }

    /// <summary>The covariance, in place of <see cref="Coefficient"/>: of factors (of their logarithms where the prior is log-normal), of unit Gaussians for shapes.</summary>
    [Description("The covariance, in place of coefficient: of the factors (of their logarithms where the prior is logNormal); a shape is a unit Gaussian.")]
    public double? Covariance { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Between.Length != 2 || string.Equals(Between[0], Between[1], StringComparison.Ordinal))
        {
            yield return new Discrepancy("between", $"[{string.Join(", ", Between)}]", "the names of two nuisances");
        }

        if (Coefficient is null == Covariance is null)
        {
            yield return new Discrepancy("coefficient", Coefficient is null ? "neither coefficient nor covariance" : "coefficient and covariance", "one of the two");
        }
    }
}
