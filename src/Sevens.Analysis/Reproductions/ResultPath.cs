using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Reproductions;

/// <summary>
/// The place of a number in the JSON of a result: keys joined by points; behind a list, in brackets, the index of an item, <c>last</c>, or the value of its <c>name</c>, <c>hypothesis</c>
/// or <c>level</c>: <c>parameters[cevns].intervals[0.9].upper</c>.
/// </summary>
internal static class ResultPath
{
    private const string Last = "last";
    private static readonly string[] Names = ["name", "hypothesis", "level", "flavour"];

    /// <summary>The number there.</summary>
    /// <exception cref="CatalogException">There is none; the message says where the path ends and what stands there.</exception>
    public static double Number(JsonNode result, string path) => At(result, path) is JsonValue value && value.TryGetValue(out double number)
        ? number
        : throw new CatalogException($"value: '{path}' is {At(result, path).GetValueKind().ToString().ToLowerInvariant()}, expected a number");

    /// <summary>The number of the quantity there, written with its unit: 24.4 of <c>24.4 kg</c>.</summary>
    /// <exception cref="CatalogException">There is none, or it has another unit; the message says what stands there.</exception>
    public static double Quantity(JsonNode result, string path, string unit)
    {
        string text = At(result, path).ToString();
        return text.Split(' ', 2) is [var number, var own] && string.Equals(own, unit, StringComparison.Ordinal) && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : throw new CatalogException($"value: '{path}' is '{text}', expected a number of {unit}");
    }

    private static JsonNode At(JsonNode result, string path)
    {
        JsonNode node = result;
        int position = 0;
        while (position < path.Length)
        {
            bool bracket = path[position] == '[';
            int end = bracket ? path.IndexOf(']', position) : path.AsSpan(position).IndexOfAny('.', '[') is var next and >= 0 ? position + next : path.Length;
            if (end < 0)
            {
                throw new CatalogException($"value: found '{path}', expected a ']' that closes its bracket");
            }

            string part = path[(bracket ? position + 1 : position)..end];
            node = (bracket ? Item(node as JsonArray, part) : (node as JsonObject)?[part]) ?? throw Absent(path, path[..end], bracket ? path[..position] : Parent(path, position), node);
            position = bracket ? end + 1 : end;
            if (position < path.Length && path[position] == '.')
            {
                position++;
            }
        }

        return node;
    }

    private static string Parent(string path, int position) => position == 0 ? string.Empty : path[..(position - 1)];

    private static JsonNode? Item(JsonArray? list, string name)
    {
        if (list is null)
        {
            return null;
        }

        if (string.Equals(name, Last, StringComparison.Ordinal))
        {
            return list.Count > 0 ? list[^1] : null;
        }

        bool isNumber = double.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        foreach (JsonObject item in list.OfType<JsonObject>())
        {
            foreach (JsonValue label in Names.Select(n => item[n]).OfType<JsonValue>())
            {
                if (label.TryGetValue(out string? text) ? string.Equals(text, name, StringComparison.Ordinal) : isNumber && label.TryGetValue(out double level) && level == number)
                {
                    return item;
                }
            }
        }

        return isNumber && number >= 0 && number < list.Count && number == Math.Floor(number) ? list[(int)number] : null;
    }

    private static CatalogException Absent(string path, string reached, string parent, JsonNode? node)
    {
        string[] known = node switch
        {
            JsonObject keys => [.. keys.Select(k => k.Key)],
            JsonArray items => [.. items.OfType<JsonObject>().Select(i => Names.Select(n => i[n]?.ToString()).FirstOrDefault(n => n is not null) ?? "an index")],
            _ => [],
        };
        return new CatalogException($"value: '{path}': found nothing at '{reached}', expected one of {string.Join(", ", known)} in {(parent.Length == 0 ? "the result" : parent)}");
    }
}
