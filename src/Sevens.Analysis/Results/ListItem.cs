using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>One entry of the catalog.</summary>
/// <param name="Name">The name by which it is used.</param>
/// <param name="Title">What it is.</param>
/// <param name="Type">experiment, source, material, nuisance, convention, release, nuclide or element.</param>
/// <param name="Citations">Where its numbers come from.</param>
public sealed record ListItem(string Name, string Title, string Type, ImmutableArray<string> Citations);
