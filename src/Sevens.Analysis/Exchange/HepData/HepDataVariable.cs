using System.Text.Json.Nodes;

namespace Sevens.Analysis.Exchange.HepData;

/// <summary>A column of a HEPData table.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">Its unit; empty for none.</param>
/// <param name="Values">One entry per row, as the schema has them.</param>
internal sealed record HepDataVariable(string Name, string Unit, JsonArray Values)
{
    /// <summary>What HEPData shows where there is no number.</summary>
    public const string Missing = "-";

    /// <summary>Qualifiers: a name with a value.</summary>
    public IReadOnlyList<(string Name, JsonNode Value)> Qualifiers { get; init; } = [];

    /// <summary>A number, or the mark of a missing one.</summary>
    public static JsonObject Value(double? value) => new() { ["value"] = value is { } number && double.IsFinite(number) ? number : Missing };

    /// <summary>A text.</summary>
    public static JsonObject Value(string value) => new() { ["value"] = value };

    /// <summary>A number with errors down and up; none where both are zero or unknown, which the schema's checker refuses.</summary>
    public static JsonObject Value(double? value, double? below, double? above, string label)
    {
        JsonObject entry = Value(value);
        if (value is not null && below is { } down && above is { } up && (down != 0 || up != 0))
        {
            JsonObject error = down == up
                ? new JsonObject { ["symerror"] = up, ["label"] = label }
                : new JsonObject { ["asymerror"] = new JsonObject { ["minus"] = -down, ["plus"] = up }, ["label"] = label };
            entry["errors"] = new JsonArray(error);
        }

        return entry;
    }

    /// <summary>The tree that the schema describes.</summary>
    public JsonObject Described()
    {
        var header = new JsonObject { ["name"] = Name };
        if (Unit.Length > 0)
        {
            header["units"] = Unit;
        }

        var described = new JsonObject { ["header"] = header };
        if (Qualifiers.Count > 0)
        {
            described["qualifiers"] = new JsonArray([.. Qualifiers.Select(q => new JsonObject { ["name"] = q.Name, ["value"] = q.Value.DeepClone() })]);
        }

        described["values"] = Values;
        return described;
    }
}
