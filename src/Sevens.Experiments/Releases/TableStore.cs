using System.Runtime.InteropServices;
using System.Text;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Releases;

/// <summary>Writes imported tables into a folder.</summary>
public static class TableStore
{
    /// <summary>
    /// Writes all tables, replacing files of the same name. Every table is read back and every file is complete beside its target before
    /// the first target changes, so a failure leaves no half-written file.
    /// </summary>
    /// <param name="directory">The folder; made if it does not exist.</param>
    /// <param name="tables">Tables with distinct plain file names.</param>
    /// <exception cref="ArgumentException">A name with a path in it, or a name twice.</exception>
    /// <exception cref="TableFormatException">A table that its own reader refuses; nothing was written.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(string directory, IEnumerable<ImportedTable> tables)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        ArgumentNullException.ThrowIfNull(tables);
        ImportedTable[] all = [.. tables];
        CheckNames(all);
        foreach (ImportedTable table in all)
        {
            CheckReadable(table);
        }

        Directory.CreateDirectory(directory);
        var pending = new List<(string Temporary, string Target)>();
        try
        {
            foreach (ImportedTable table in all)
            {
                // In the same folder, so that the move below is a rename and not a copy.
                string temporary = Path.Combine(directory, $".{table.FileName}.{Path.GetRandomFileName()}");
                pending.Add((temporary, Path.Combine(directory, table.FileName)));
                File.WriteAllBytes(temporary, table.Content.AsSpan());
            }

            foreach ((string temporary, string target) in pending)
            {
                File.Move(temporary, target, overwrite: true);
            }
        }
        finally
        {
            foreach ((string temporary, _) in pending)
            {
                File.Delete(temporary);
            }
        }
    }

    private static void CheckNames(ImportedTable[] tables)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ImportedTable table in tables)
        {
            if (!string.Equals(Path.GetFileName(table.FileName), table.FileName, StringComparison.Ordinal) || table.FileName[0] == '.')
            {
                throw new ArgumentException($"table: found the name '{table.FileName}', expected a plain file name", nameof(tables));
            }

            if (!names.Add(table.FileName))
            {
                throw new ArgumentException($"table: found the name '{table.FileName}' twice, expected distinct names", nameof(tables));
            }
        }
    }

    private static void CheckReadable(ImportedTable table)
    {
        byte[] bytes = ImmutableCollectionsMarshal.AsArray(table.Content) ?? [];
        using var stream = new MemoryStream(bytes, writable: false);
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.GetBytes("# schema: " + FunctionTableFile.Schema + "\n")))
        {
            FunctionTableReader.Read(stream, table.FileName);
        }
        else
        {
            HistogramReader.Read(stream, table.FileName);
        }
    }
}
