using System.Collections.Immutable;
using Sevens.Physics.Conventions.Structures;

namespace Sevens.Experiments.Catalogs;

/// <summary>The nuclear structures known by name: those that a formula gives every nuclide, and those made of the form-factor tables of the catalog.</summary>
public static class StructureCatalog
{
    // The tables are embedded and do not change: read once, and only where one of them is asked for.
    private static readonly Lazy<FormFactorTables> Read = new(Catalogs.FormFactorTables.Load);
    private static readonly Lazy<TableStructures> Tables = new(() => new TableStructures(Read.Value));

    /// <summary>The names, formulae first.</summary>
    public static ImmutableArray<string> Names { get; } = [.. NuclearStructure.Formulae.Select(f => f.Name), .. TableStructures.Names];

    /// <summary>The form-factor tables of the catalog.</summary>
    internal static FormFactorTables FormFactorTables => Read.Value;

    /// <summary>The mean-field tables as a public code uses them, <see cref="PublishedTable"/>; not offered by name.</summary>
    internal static NuclearStructure MeanFieldAsPublished => Tables.Value.MeanFieldAsPublished;

    /// <summary>The structure with this name.</summary>
    /// <exception cref="CatalogException">There is none; the message has the nearest name.</exception>
    public static NuclearStructure Named(string name) =>
        NuclearStructure.Formulae.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal))
        ?? (TableStructures.Names.Contains(name, StringComparer.Ordinal) ? Tables.Value.Named(name) : throw CatalogException.Unknown("form factor", name, [.. Names]));

    /// <summary>The files that a structure is made of; none for a formula.</summary>
    public static ImmutableArray<InputFile> Inputs(NuclearStructure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return NuclearStructure.Formulae.Contains(structure) ? [] : Tables.Value.Inputs(structure);
    }
}
