using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications;

/// <summary>How near ours must come to a published number.</summary>
public sealed record ToleranceDefinition : ISelfChecked
{
    /// <summary>The rule.</summary>
    [Description("anchor (0.5 %), expected (3 % and within the error), fit (a third of the error, width within 25 %), limit (15 %), limitPrivateInputs (30 %), relative or absolute.")]
    public required ToleranceRule Rule { get; init; }

    /// <summary>The size of a relative or absolute tolerance.</summary>
    [Positive]
    [Description("For relative, a part of the number (0.05 is 5 %); for absolute, a distance in its unit.")]
    public double? Within { get; init; }

    /// <summary>Why it is this wide.</summary>
    [Description("Why it is this wide; needed with relative and absolute.")]
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        bool own = Rule is ToleranceRule.Relative or ToleranceRule.Absolute;
        if (own && Within is null)
        {
            yield return new Discrepancy("within", "none", "the size of the tolerance");
        }

        if (own && Reason is null)
        {
            yield return new Discrepancy("reason", "none", "why it is this wide");
        }

        if (!own && Within is not null)
        {
            yield return new Discrepancy("within", "a size", "none: the rule has its own");
        }
    }
}
