namespace Sevens.Experiments.Tables;

/// <summary>Writes header lines; every line of a table file ends in a line feed on every system.</summary>
internal static class HeaderWriter
{
    /// <summary>Schema, title, citations, licence, sources and notes.</summary>
    public static void Write(TextWriter writer, string schema, TableProvenance provenance)
    {
        Line(writer, "schema", schema);
        Line(writer, "title", provenance.Title);
        Line(writer, "citation", string.Join("; ", provenance.Citations));
        Line(writer, "licence", provenance.Licence);
        foreach (TableSource source in provenance.Sources)
        {
            Line(writer, "source", $"{source.File} sha256={source.Sha256}");
        }

        foreach (string note in provenance.Notes)
        {
            Line(writer, "note", note);
        }
    }

    /// <summary>One header line.</summary>
    public static void Line(TextWriter writer, string key, string value) => Line(writer, $"# {key}: {value}");

    /// <summary>One line.</summary>
    public static void Line(TextWriter writer, string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
