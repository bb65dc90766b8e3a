using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Catalogs;

/// <summary>A tabulated function with the file that it came from.</summary>
/// <param name="Table">The function.</param>
/// <param name="Input">Its file.</param>
public sealed record FunctionTableInput(FunctionTableFile Table, InputFile Input)
{
    /// <summary>A file of the user's, <c>sevens/table/1</c>.</summary>
    /// <exception cref="CatalogException">There is none at this path.</exception>
    /// <exception cref="TableFormatException">It is not sound.</exception>
    public static FunctionTableInput FromPath(string path) => Of(CatalogFiles.FromPath(path));

    /// <summary>The flux-averaged cross sections that COHERENT published, against the number of neutrons: <c>neutrons</c>, <c>average</c>, <c>errorBelow</c>, <c>errorAbove</c>.</summary>
    public static FunctionTableInput CoherentAverages()
    {
        const string Path = "cross-sections/coherent-averages.csv";
        return Of(CatalogFiles.FromCatalog(Path) ?? throw new CatalogException($"found no '{Path}' in the catalog"));
    }

    private static FunctionTableInput Of(CatalogFile file) => new(FunctionTableReader.Read(file.Open(), file.Name), file.Record());
}
