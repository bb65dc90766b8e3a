using System.Collections.Immutable;

namespace Sevens.Experiments.Releases;

/// <summary>A file of our own format made from a release, not yet written.</summary>
public sealed class ImportedTable
{
    /// <summary>Names the bytes of a table.</summary>
    /// <param name="fileName">A plain file name, for example <c>coherent-lar-2020.counts.csv</c>.</param>
    /// <param name="content">A whole <c>sevens/histogram/1</c> or <c>sevens/table/1</c> file, UTF-8.</param>
    public ImportedTable(string fileName, ImmutableArray<byte> content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        FileName = fileName;
        Content = content;
    }

    /// <summary>The name to write it under.</summary>
    public string FileName { get; }

    /// <summary>The bytes of the file.</summary>
    public ImmutableArray<byte> Content { get; }
}
