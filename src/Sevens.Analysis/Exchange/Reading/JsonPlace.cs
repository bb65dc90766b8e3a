using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sevens.Analysis.Exchange.Reading;

/// <summary>A place in a JSON file of another program, which errors name.</summary>
/// <param name="Node">What is there; null for nothing.</param>
/// <param name="Path">Where it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonPlace(JsonNode? Node, string Path)
{
    /// <summary>Whether anything is there.</summary>
    public bool Exists => Node is not null;

    /// <summary>A field of an object.</summary>
    public JsonPlace this[string key] => Node is null or JsonObject
        ? new JsonPlace(Node?[key], $"{Path}.{key}")
        : throw Fault("an object");

    /// <summary>The whole of a file.</summary>
    /// <exception cref="ExchangeException">It is not JSON.</exception>
    public static JsonPlace Whole(string text, string file)
    {
        try
        {
            return new JsonPlace(JsonNode.Parse(text), file);
        }
        catch (JsonException problem)
        {
            throw new ExchangeException($"{file}: found no JSON ({problem.Message}), expected a pyhf workspace or an HS3 file");
        }
    }

    /// <summary>The items of an array.</summary>
    public JsonPlace[] Items()
    {
        JsonPlace here = this;
        return Node is JsonArray array
            ? [.. array.Select((item, i) => new JsonPlace(item, FormattableString.Invariant($"{here.Path}[{i}]")))]
            : throw Fault("an array");
    }

    /// <summary>The items of an array, none where nothing is there.</summary>
    public JsonPlace[] ItemsIfAny() => Exists ? Items() : [];

    /// <summary>A number.</summary>
    public double Number() => Node is JsonValue value && value.TryGetValue(out double number) ? number : throw Fault("a number");

    /// <summary>A number above zero.</summary>
    public double Positive() => Number() is > 0 and var number ? number : throw Fault("a positive number");

    /// <summary>A text.</summary>
    public string Text() => Node is JsonValue value && value.TryGetValue(out string? text) ? text : throw Fault("a text");

    /// <summary>True or false.</summary>
    public bool Truth() => Node is JsonValue value && value.TryGetValue(out bool truth) ? truth : throw Fault("true or false");

    /// <summary>Refuses keys of an object that are not known: what they say would be passed over.</summary>
    public void Only(params string[] keys)
    {
        if (Node is JsonObject here && here.FirstOrDefault(f => !keys.Contains(f.Key, StringComparer.Ordinal)) is { Key: not null } other)
        {
            throw new ExchangeException($"{Path}: found the key '{other.Key}', expected one of {string.Join(", ", keys)}");
        }
    }

    /// <summary>Numbers.</summary>
    public double[] Numbers() => Array.ConvertAll(Items(), i => i.Number());

    /// <summary>Numbers, as many as expected.</summary>
    public double[] Numbers(int count)
    {
        double[] numbers = Numbers();
        return numbers.Length == count ? numbers : throw new ExchangeException($"{Path}: found {numbers.Length} numbers, expected {count}, one a bin");
    }

    /// <summary>What is wrong here.</summary>
    public ExchangeException Fault(string expected)
    {
        string found = Node?.ToJsonString() ?? "nothing";
        return new ExchangeException($"{Path}: found {(found.Length > 40 ? found[..40] + "…" : found)}, expected {expected}");
    }
}
