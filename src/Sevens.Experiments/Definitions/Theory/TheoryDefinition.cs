using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Theory;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>A set of errors of the CEvNS cross section with their correlations.</summary>
[DefinitionSchema("sevens/theory/1")]
[Extensible]
[Description("A set of errors of the CEvNS cross section with their correlations.")]
public sealed record TheoryDefinition : ISelfChecked
{
    /// <summary>The name by which it is used.</summary>
    [EntryName]
    [Description("The name by which it is used.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>The errors.</summary>
    [AtLeastOne("nuisance")]
    [Description("The errors.")]
    public required ImmutableArray<TheoryNuisanceDefinition> Nuisances { get; init; }

    /// <summary>Correlations of pairs; others are independent.</summary>
    [Description("Correlations of pairs; others are independent.")]
    public ImmutableArray<TheoryCorrelationDefinition>? Correlations { get; init; }

    /// <summary>Where the choice of errors comes from.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where the choice of errors comes from.")]
    public required ImmutableArray<string> Citation { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        string[] names = [.. Nuisances.Select(n => n.Name)];
        if (names.Length == 0)
        {
            yield return new Discrepancy("nuisances", "none", "at least one");
        }

        if (names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key is { } twice)
        {
            yield return new Discrepancy("nuisances", $"'{twice}' twice", "each name once");
            yield break;
        }

        var pairs = new HashSet<(string, string)>();
        foreach (TheoryCorrelationDefinition correlation in (Correlations ?? []).Where(c => c.Between.Length == 2))
        {
            string[] ordered = [.. correlation.Between.Order(StringComparer.Ordinal)];
            if (ordered.FirstOrDefault(n => !names.Contains(n, StringComparer.Ordinal)) is { } unknown)
            {
                yield return new Discrepancy("correlations", $"'{unknown}'", $"a nuisance of this set: {string.Join(", ", names)}");
                yield break;
            }

            if (!pairs.Add((ordered[0], ordered[1])))
            {
                yield return new Discrepancy("correlations", $"'{ordered[0]}' with '{ordered[1]}' twice", "each pair once");
            }
        }

        if (!TheoryCorrelation.Of(this).IsPositiveDefinite)
        {
            yield return new Discrepancy("correlations", "a matrix that is not positive definite", "coefficients that unit Gaussians can have together");
        }
    }
}
