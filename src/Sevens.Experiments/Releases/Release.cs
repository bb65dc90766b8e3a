namespace Sevens.Experiments.Releases;

/// <summary>An official data release of an experiment, and how its files become tables of our own format.</summary>
public abstract class Release
{
    private protected Release(ReleaseReference reference, ReleaseDelivery delivery, IReadOnlyList<ReleaseFile> files)
    {
        Reference = reference;
        Delivery = delivery;
        Files = files;
    }

    /// <summary>The name in the catalog, for example <c>coherent-csi-2021</c>.</summary>
    public string Name => Reference.Name;

    /// <summary>What was released, for people.</summary>
    public string Title => Reference.Title;

    /// <summary>Whether its tables come with the catalog or have to be imported.</summary>
    public ReleaseDelivery Delivery { get; }

    /// <summary>What to cite; it says where the official files are.</summary>
    public IReadOnlyList<string> Citations => Reference.Citations;

    /// <summary>The files of the release, with their digests.</summary>
    public IReadOnlyList<ReleaseFile> Files { get; }

    /// <summary>What every table of the release says about where it comes from.</summary>
    private protected ReleaseReference Reference { get; }

    /// <summary>
    /// Reads the official files exactly as published, checks digests and published totals, and makes the tables. Writes nothing:
    /// that is for <see cref="TableStore"/>.
    /// </summary>
    /// <param name="directory">The folder that holds the files of this release.</param>
    /// <exception cref="ReleaseException">A file is missing, altered, truncated or not what the release promises.</exception>
    public abstract IReadOnlyList<ImportedTable> Import(string directory);
}
