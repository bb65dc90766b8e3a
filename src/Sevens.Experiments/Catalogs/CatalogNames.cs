using System.Collections.Immutable;

namespace Sevens.Experiments.Catalogs;

/// <summary>The names of what the catalog holds, found without reading any definition.</summary>
public static class CatalogNames
{
    private static readonly ImmutableArray<(string Type, Func<ImmutableArray<string>> Names)> Types =
    [
        ("experiment", () => Catalog.ExperimentNames),
        ("source", () => Catalog.SourceNames),
        ("material", () => DefinitionFolder.Materials.Names),
        ("nuisance", () => DefinitionFolder.Nuisances.Names),
        ("measurement", () => DefinitionFolder.Measurements.Names),
        ("calibration", () => Catalog.CalibrationNames),
        ("theory", () => Catalog.TheoryNames),
        ("model", () => Catalog.ModelNames),
        ("publication", () => Catalog.PublicationNames),
        ("convention", () => Catalog.ConventionNames),
    ];

    /// <summary>Every name, by type in the order of <see cref="Catalog.Entries()"/>; releases, nuclides and elements are left out.</summary>
    public static ImmutableArray<string> All => [.. Types.SelectMany(t => t.Names())];

    /// <summary>The type of the entry with this name: experiment, source, material …; null where none has it.</summary>
    public static string? TypeOf(string name) => Types.FirstOrDefault(t => t.Names().Contains(name, StringComparer.Ordinal)).Type;
}
