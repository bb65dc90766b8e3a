using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications;

/// <summary>Numbers that one publication states, each with the recipe that recomputes it.</summary>
[DefinitionSchema("sevens/publication/1")]
[Extensible]
[Description("Numbers that a publication states, each with the recipe that recomputes it.")]
public sealed record PublicationDefinition : ISelfChecked
{
    /// <summary>The name by which it is used.</summary>
    [EntryName]
    [Description("The name by which it is used: sevens reproduce NAME recomputes all its numbers.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>The publication.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("The publication: identifiers such as arXiv:2110.07730.")]
    public required ImmutableArray<string> Citation { get; init; }

    /// <summary>What a reader must know besides.</summary>
    [Description("What a reader must know besides.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>The numbers, in the order of the table of trust.</summary>
    [AtLeastOne("number")]
    [Description("The numbers, in the order in which they are shown.")]
    public required ImmutableArray<PublishedQuantity> Results { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        foreach (IGrouping<string, PublishedQuantity> twice in Results.GroupBy(r => r.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return new Discrepancy("results", $"'{twice.Key}' {twice.Count()} times", "each id once");
        }
    }
}
