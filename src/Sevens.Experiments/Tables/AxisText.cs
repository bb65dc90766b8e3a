using System.Globalization;
using System.Text.RegularExpressions;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tables;

/// <summary>An axis as a header line and its bins as numbers in a row.</summary>
internal static partial class AxisText
{
    /// <summary>More bins than any figure we hold; a longer axis is a slip in the header, not data.</summary>
    public const int MostBins = 10_000_000;

    /// <summary>The form of an axis line.</summary>
    public const string Form = "NAME [UNIT] LOWER:UPPER:COUNT, or a comma list of edges";

    /// <summary><c>NAME [UNIT] LOWER:UPPER:COUNT</c> when these are exactly the edges, else every edge.</summary>
    public static string Format(Axis axis)
    {
        string unit = HeaderText.UnitToFile(axis.Unit);
        bool uniform = axis.Equals(Axis.Uniform(axis.Name, axis.Unit, axis.Lower, axis.Upper, axis.Count));
        string edges = uniform
            ? string.Create(CultureInfo.InvariantCulture, $"{NumberText.Format(axis.Lower)}:{NumberText.Format(axis.Upper)}:{axis.Count}")
            : string.Join(',', axis.Edges.Select(NumberText.Format));
        return $"{axis.Name} [{unit}] {edges}";
    }

    /// <summary>Reads the text of <see cref="Format"/>.</summary>
    /// <exception cref="ArgumentException">The text has another form, or its edges make no axis.</exception>
    public static Axis Parse(string text)
    {
        Match match = Pattern().Match(text);
        if (!match.Success)
        {
            throw new ArgumentException("not an axis", nameof(text));
        }

        string name = match.Groups["name"].Value;
        string unit = HeaderText.UnitFromFile(match.Groups["unit"].Value);
        string edges = match.Groups["edges"].Value;
        string[] range = edges.Split(':');
        if (range.Length == 1)
        {
            return new Axis(name, unit, edges.Split(',').Select(Number));
        }

        if (range.Length != 3 || !int.TryParse(range[2], NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count > MostBins)
        {
            throw new ArgumentException("not a range of equal bins", nameof(text));
        }

        return Axis.Uniform(name, unit, Number(range[0]), Number(range[1]), count);
    }

    /// <summary>The lower edge of a bin in as few digits as still lead back to it.</summary>
    /// <remarks>Edges computed as lower + i·width carry rounding such as 0.07000000000000001; rows are easier to read without.</remarks>
    public static string FormatBin(Axis axis, int bin)
    {
        string brief = axis.Edges[bin].ToString("G12", CultureInfo.InvariantCulture);
        return NumberText.TryParse(brief, out double edge) && BinAt(axis, edge) == bin ? brief : NumberText.Format(axis.Edges[bin]);
    }

    /// <summary>The bin whose lower edge is this number, or −1.</summary>
    public static int BinAt(Axis axis, double lowerEdge)
    {
        if (!double.IsFinite(lowerEdge))
        {
            return -1;
        }

        int index = axis.Edges.AsSpan().BinarySearch(lowerEdge);
        if (index < 0)
        {
            int above = ~index;
            index = above < axis.Edges.Length && axis.SameEdge(axis.Edges[above], lowerEdge) ? above
                : above > 0 && axis.SameEdge(axis.Edges[above - 1], lowerEdge) ? above - 1
                : -1;
        }

        return index < axis.Count ? index : -1;
    }

    private static double Number(string text) =>
        NumberText.TryParse(text, out double value) ? value : throw new ArgumentException($"'{text}' is not a number", nameof(text));

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z0-9]*) \[(?<unit>[^\[\]\s]([^\[\]]*[^\[\]\s])?)\] (?<edges>\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
