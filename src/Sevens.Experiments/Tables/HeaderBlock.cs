using System.Collections.Immutable;
using Sevens.Experiments.Text;

namespace Sevens.Experiments.Tables;

/// <summary>The header of a table file: lines <c># key: value</c>, the schema first, none unknown.</summary>
internal sealed class HeaderBlock
{
    private static readonly ImmutableArray<string> CommonKeys = ["schema", "title", "citation", "licence", "source", "note", "column"];

    private readonly TableLines lines;
    private readonly ImmutableArray<HeaderEntry> entries;

    private HeaderBlock(TableLines lines, ImmutableArray<HeaderEntry> entries)
    {
        this.lines = lines;
        this.entries = entries;
    }

    /// <summary>The line behind the header.</summary>
    public int NextLine => entries.Length + 1;

    /// <summary>Reads the header of a file that must have this schema.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="schema">The schema the first line must name.</param>
    /// <param name="ownKeys">The keys this schema knows beyond those of every table.</param>
    /// <exception cref="TableFormatException">Another schema, an unknown key, or a line of another form.</exception>
    public static HeaderBlock Read(TableLines lines, string schema, IEnumerable<string> ownKeys)
    {
        string first = lines.Count == 0 ? "an empty file" : $"'{lines[1]}'";
        if (lines.Count == 0 || !string.Equals(lines[1], "# schema: " + schema, StringComparison.Ordinal))
        {
            throw lines.Fault(1, "schema", first, $"'# schema: {schema}' as the first line");
        }

        string[] known = [.. CommonKeys, .. ownKeys];
        ImmutableArray<HeaderEntry>.Builder found = ImmutableArray.CreateBuilder<HeaderEntry>();
        for (int number = 1; number <= lines.Count && lines[number].StartsWith('#'); number++)
        {
            found.Add(Entry(lines, number, known));
        }

        var header = new HeaderBlock(lines, found.ToImmutable());
        header.Single("schema");
        return header;
    }

    /// <summary>The lines with this key, which may be none.</summary>
    public IEnumerable<HeaderEntry> All(string key) => entries.Where(e => string.Equals(e.Key, key, StringComparison.Ordinal));

    /// <summary>The lines with this key.</summary>
    /// <exception cref="TableFormatException">There is none.</exception>
    public IReadOnlyList<HeaderEntry> Some(string key)
    {
        HeaderEntry[] found = [.. All(key)];
        return found.Length > 0 ? found : throw lines.Fault(NextLine, key, "none in the header", $"at least one '# {key}: …'");
    }

    /// <summary>The one line with this key.</summary>
    /// <exception cref="TableFormatException">There is none, or more than one.</exception>
    public HeaderEntry Single(string key)
    {
        IReadOnlyList<HeaderEntry> found = Some(key);
        return found.Count == 1 ? found[0] : throw lines.Fault(found[1].Line, key, "a second one", $"one '# {key}: …'");
    }

    /// <summary>Title, citations, licence, sources and notes.</summary>
    /// <exception cref="TableFormatException">One of them is missing or malformed.</exception>
    public TableProvenance Provenance()
    {
        string title = Single("title").Value;
        string licence = Single("licence").Value;
        HeaderEntry citation = Single("citation");
        TableSource[] sources = [.. All("source").Select(Source)];
        try
        {
            return new TableProvenance(title, citation.Value.Split("; "), licence, sources, All("note").Select(n => n.Value));
        }
        catch (ArgumentException)
        {
            // Every other text was checked line by line; only the division into citations can still fail.
            throw lines.Fault(citation.Line, "citation", $"'{citation.Value}'", "references separated by '; '");
        }
    }

    private static HeaderEntry Entry(TableLines lines, int number, string[] known)
    {
        string line = lines[number];
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (!line.StartsWith("# ", StringComparison.Ordinal) || colon < 3)
        {
            throw lines.Fault(number, "header", $"'{line}'", "'# key: value'");
        }

        string key = line[2..colon];
        if (!known.Contains(key, StringComparer.Ordinal))
        {
            throw lines.Fault(number, key, "an unknown key", NameChoice.Expected(key, known));
        }

        try
        {
            return new HeaderEntry(number, key, HeaderText.OneLine(key, line[(colon + 2)..]));
        }
        catch (ArgumentException)
        {
            throw lines.Fault(number, key, $"'{line[(colon + 2)..]}'", "one non-empty text without outer blanks");
        }
    }

    private TableSource Source(HeaderEntry entry)
    {
        string[] parts = entry.Value.Split(" sha256=");
        try
        {
            return parts.Length == 2 ? new TableSource(parts[0], parts[1]) : throw new ArgumentException("no digest", nameof(entry));
        }
        catch (ArgumentException)
        {
            throw lines.Fault(entry.Line, "source", $"'{entry.Value}'", "FILE sha256=64 lower-case hexadecimal digits");
        }
    }
}
