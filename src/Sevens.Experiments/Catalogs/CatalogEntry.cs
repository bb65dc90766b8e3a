using System.Collections.Immutable;

namespace Sevens.Experiments.Catalogs;

/// <summary>One thing the catalog holds.</summary>
/// <param name="Type">experiment, source, material, nuisance, measurement, convention, release, nuclide or element.</param>
/// <param name="Name">The name by which it is used.</param>
/// <param name="Title">What it is, in a line.</param>
/// <param name="Citation">Where its numbers come from.</param>
public sealed record CatalogEntry(string Type, string Name, string Title, ImmutableArray<string> Citation);
