using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>Bin edges: numbers and ranges <c>lower:upper:count</c>.</summary>
internal sealed class EdgeListShape(BoundsAttribute? bounds) : Shape
{
    // A range of more bins than this is a slip of the finger, and would exhaust the memory before anything else objects.
    private const int MostBins = 1_000_000;

    private readonly NumberShape number = new(bounds);

    /// <inheritdoc/>
    public override string Expected => "a list of edges: numbers and ranges lower:upper:count, such as [0:1:8, 1.5, 2]";

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not SequenceNode sequence)
        {
            return Refuse(node, path, problems);
        }

        int before = problems.Count;
        List<double> edges = [];
        bool lastWasRange = false;
        for (int i = 0; i < sequence.Items.Length; i++)
        {
            Node item = sequence.Items[i];
            bool isRange = item is ScalarNode scalar && scalar.Text.Contains(':', StringComparison.Ordinal);
            string itemPath = KeyPath.Item(path, i);
            ImmutableArray<double> piece = isRange ? Range((ScalarNode)item, itemPath, problems) : Single(item, itemPath, problems);
            if (problems.Count > before)
            {
                continue;
            }

            bool shared = edges.Count > 0 && (isRange || lastWasRange) && piece[0].Equals(edges[^1]);
            if (!shared && edges.Count > 0 && !(piece[0] > edges[^1]))
            {
                string found = string.Create(CultureInfo.InvariantCulture, $"{piece[0]} after {edges[^1]}");
                problems.Add(item.At, itemPath, found, "edges that strictly increase");
            }

            edges.AddRange(shared ? piece[1..] : piece);
            lastWasRange = isRange;
        }

        if (problems.Count == before && edges.Count < 2)
        {
            problems.Add(node.At, path, edges.Count == 0 ? "no edges" : "one edge", "at least two edges");
        }

        value = problems.Count == before ? new EdgeList([.. edges]) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(typeof(EdgeList), Definition);

    private static JsonObject Definition() => new()
    {
        ["description"] = "Bin edges, strictly increasing: numbers and ranges lower:upper:count of equal bins. A shared edge is kept once.",
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = new JsonArray("number", "string"), ["pattern"] = "^[^: ]+:[^: ]+:[1-9][0-9]*$" },
        ["minItems"] = 1,
        ["examples"] = new JsonArray(new JsonArray("0:1:8", 1.5, 2)),
    };

    private ImmutableArray<double> Single(Node item, string path, Problems problems) =>
        number.TryRead(item, path, problems, out object? edge) ? [(double)edge] : [];

    private ImmutableArray<double> Range(ScalarNode item, string path, Problems problems)
    {
        const string Wanted = "a range lower:upper:count with lower < upper and 1 to 1000000 bins, such as 0:1:8";
        if (item.Text.Split(':') is not [string lowerText, string upperText, string countText]
            || !int.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            || count is < 1 or > MostBins)
        {
            problems.Add(item.At, path, item.Found, Wanted);
            return [];
        }

        ScalarNode lowerNode = new(item.At, lowerText, ScalarNotation.Plain);
        ScalarNode upperNode = new(item.At, upperText, ScalarNotation.Plain);
        if (!number.TryRead(lowerNode, path, problems, out object? lower) | !number.TryRead(upperNode, path, problems, out object? upper))
        {
            return [];
        }

        try
        {
            return EdgeList.Uniform((double)lower!, (double)upper!, count).Edges;
        }
        catch (ArgumentException)
        {
            problems.Add(item.At, path, item.Found, Wanted);
            return [];
        }
    }
}
