using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>The correlation of two nuisances.</summary>
[Description("The correlation of two nuisances.")]
public sealed record TheoryCorrelationDefinition : ISelfChecked
{
    /// <summary>Their names.</summary>
    [Description("Their names.")]
    public required ImmutableArray<string> Between { get; init; }

    /// <summary>The correlation coefficient.</summary>
    [Within(-1, 1)]
    [Description("The correlation coefficient.")]
    public required double Coefficient { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Between.Length != 2 || string.Equals(Between[0], Between[1], StringComparison.Ordinal))
        {
            yield return new Discrepancy("between", $"[{string.Join(", ", Between)}]", "the names of two nuisances");
        }
    }
}
