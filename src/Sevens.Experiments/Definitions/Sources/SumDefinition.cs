using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Other sources together; those that need a baseline all take the same.</summary>
[Variant("sum")]
[Description("Other sources together, each at the same baseline where it needs one.")]
public sealed record SumDefinition : SourceDefinition, ISelfChecked
{
    /// <summary>What is summed.</summary>
    [AtLeastOne("source")]
    [Description("The sources.")]
    public required ImmutableArray<SumPartDefinition> Sources { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new SumAssembly(this);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Sources.GroupBy(s => s.Use, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            yield return new Discrepancy("sources", $"'{twice.Key}' {twice.Count()} times", "each source once, with a scale");
        }
    }
}
