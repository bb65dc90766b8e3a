using System.Collections.Immutable;
using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Catalogs;

/// <summary>A folder of definitions of one kind: finds them by name in the catalog, or by path on disk.</summary>
/// <param name="Name">The folder of the catalog.</param>
/// <param name="Kind">What one of them is, for messages.</param>
internal sealed record DefinitionFolder(string Name, string Kind)
{
    private const string Suffix = ".yaml";

    public static DefinitionFolder Experiments { get; } = new("experiments", "experiment");

    public static DefinitionFolder Sources { get; } = new("sources", "source");

    public static DefinitionFolder Materials { get; } = new("materials", "material");

    public static DefinitionFolder Nuisances { get; } = new("nuisances", "nuisance");

    public static DefinitionFolder Measurements { get; } = new("measurements", "measurement");

    public static DefinitionFolder Calibrations { get; } = new("calibrations", "calibration");

    public static DefinitionFolder Theory { get; } = new("theory", "theory");

    /// <summary>Models have families: their names hold slashes as paths do.</summary>
    public static DefinitionFolder Models { get; } = new("models", "model") { Families = true };

    public static DefinitionFolder Publications { get; } = new("published", "publication");

    /// <summary>The names of the catalog, sorted.</summary>
    public ImmutableArray<string> Names =>
        [.. CatalogFiles.Embedded(Name).Where(p => p.EndsWith(Suffix, StringComparison.Ordinal)).Select(p => p[(Name.Length + 1)..^Suffix.Length]).Order(StringComparer.Ordinal)];

    private bool Families { get; init; }

    /// <summary>Whether a name is that of a file of the user's: it has the suffix of a definition, or a separator that no name of the catalog has.</summary>
    public bool IsPath(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal)
        || (!Families && (name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal)));

    /// <summary>Whether there is a file for a name: one of the catalog's, or a path.</summary>
    public bool Has(string name) => IsPath(name) || Names.Contains(name, StringComparer.Ordinal);

    /// <summary>The file of a definition.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    public CatalogFile Find(string name) => IsPath(name)
        ? CatalogFiles.FromPath(name)
        : CatalogFiles.FromCatalog($"{Name}/{name}{Suffix}") ?? throw CatalogException.NotListed(Kind, name, Names);

    /// <summary>The file of a definition that another one names: a path is looked for beside that one first.</summary>
    /// <param name="name">A name of the catalog, or a path.</param>
    /// <param name="directory">The folder of the other one; null for the working folder alone.</param>
    /// <exception cref="CatalogException">There is none.</exception>
    public CatalogFile Find(string name, string? directory)
    {
        string beside = Path.Combine(directory ?? string.Empty, name);
        return Find(IsPath(name) && File.Exists(beside) ? beside : name);
    }

    /// <summary>Finds and reads a definition that stands on its own.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public (CatalogFile File, T Definition) Read<T>(string name)
        where T : class
    {
        CatalogFile file = Find(name);
        return (file, DefinitionReader.Read<T>(file.Text, file.Name));
    }

    /// <summary>Reads a definition over those that it extends.</summary>
    /// <param name="file">The definition.</param>
    /// <param name="used">Takes every file that was read.</param>
    /// <param name="overrides">Values laid over it.</param>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public ReadResult<T> ReadMerged<T>(CatalogFile file, List<CatalogFile> used, params IReadOnlyList<DefinitionOverride> overrides)
        where T : class
    {
        used.Add(file);
        return DefinitionReader.ReadMerged<T>(file.Text, file.Name, name =>
        {
            string beside = Path.Combine(file.Directory ?? string.Empty, name);
            CatalogFile? parent = !IsPath(name) ? CatalogFiles.FromCatalog($"{Name}/{name}{Suffix}")
                : File.Exists(beside) ? CatalogFiles.FromPath(beside) : null;
            if (parent is null)
            {
                return null;
            }

            used.Add(parent);
            return new DefinitionSource(parent.Name, parent.Text);
        }, overrides);
    }

    /// <summary>A definition that extends nothing, as JSON with quantities as they were written.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public string Json<T>(string name)
        where T : class
    {
        CatalogFile file = Find(name);
        return DefinitionReader.ReadMerged<T>(file.Text, file.Name, _ => null).ResolvedJson;
    }
}
