using System.Globalization;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>Counts the events of one run in the cells of its binning.</summary>
internal static class XenonntEvents
{
    private static readonly string[] Observables = ["cs2", "s2_shadow_s2_time_shadow_quantile", "s1_bdt_score", "s2_bdt_score"];

    /// <summary>Events per cell.</summary>
    /// <param name="contents">The release.</param>
    /// <param name="eventFile">One row per event: an index and the four observables.</param>
    /// <param name="binningFile">The edges of the four observables.</param>
    /// <exception cref="ReleaseException">A file of another form, or an event outside the binning.</exception>
    public static double[] PerCell(ReleaseContents contents, string eventFile, string binningFile)
    {
        Axis[] axes = Binning(binningFile, contents.Text(binningFile));
        string text = contents.Text(eventFile);
        int header = text.IndexOf('\n', StringComparison.Ordinal);
        if (!text.StartsWith("," + string.Join(',', Observables), StringComparison.Ordinal))
        {
            throw new ReleaseException(eventFile, 1, $"'{text[..Math.Max(0, header)].Trim()}'", $"the columns {string.Join(", ", Observables)}");
        }

        // The line stays, empty, so that messages count lines as the file does.
        return ReleaseRows.Parse(eventFile, text[header..], Observables.Length + 1).CountEvents(skippedFields: 1, axes).ToArray();
    }

    /// <summary>Lines <c>name:</c>, each followed by lines <c>- edge</c>.</summary>
    private static Axis[] Binning(string file, string text)
    {
        var edges = new List<(string Name, List<double> Edges)>();
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].EndsWith(':'))
            {
                edges.Add((lines[i][..^1], []));
            }
            else if (edges.Count > 0 && lines[i].StartsWith("- ", StringComparison.Ordinal)
                && double.TryParse(lines[i].AsSpan(2), NumberStyles.Float, CultureInfo.InvariantCulture, out double edge))
            {
                edges[^1].Edges.Add(edge);
            }
            else
            {
                throw new ReleaseException(file, i + 1, $"'{lines[i]}'", "the name of an observable or '- ' and an edge");
            }
        }

        return edges.Select(e => e.Name).SequenceEqual(Observables, StringComparer.Ordinal) && edges.All(e => e.Edges.Count == 4)
            ? [.. edges.Select(e => new Axis(e.Name, string.Empty, e.Edges))]
            : throw new ReleaseException(file, string.Join(", ", edges.Select(e => $"{e.Name} with {e.Edges.Count} edges")), $"4 edges each of {string.Join(", ", Observables)}");
    }
}
