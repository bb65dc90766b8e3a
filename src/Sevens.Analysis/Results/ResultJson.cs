using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Sevens.Analysis.Results;

/// <summary>The one writer of results as JSON: camelCase keys, indented, numbers in their shortest exact form.</summary>
public static class ResultJson
{
    private static readonly ResultJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The result as JSON text, without a final line end.</summary>
    /// <exception cref="NotSupportedException">A result of a type that is not registered.</exception>
    public static string Write(VerbResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(result, result.GetType(), Context);
    }

    /// <summary>Reads a run record.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    internal static Runs.RunRecord ReadRun(string text) =>
        JsonSerializer.Deserialize(text, Context.RunRecord) ?? throw new JsonException("found null, expected a run record");

    /// <summary>How one limit is written.</summary>
    internal static JsonTypeInfo<LimitPoint> LimitPoint => Context.LimitPoint;

    /// <summary>How a part of a scan is written.</summary>
    internal static JsonTypeInfo<ScanPart> ScanPart => Context.ScanPart;

    /// <summary>How a block of toys is written.</summary>
    internal static JsonTypeInfo<ToyBlock> ToyBlock => Context.ToyBlock;

    /// <summary>How one point of a projection is written.</summary>
    internal static JsonTypeInfo<ProjectionPoint> ProjectionPoint => Context.ProjectionPoint;

    /// <summary>A number where it is defined and finite, else null: JSON has no other way to say it.</summary>
    internal static double? Defined(double value) => double.IsFinite(value) ? value : null;

    /// <summary>Collects the JSON properties of a type, for its schema.</summary>
    internal static JsonSerializerOptions Options => Context.Options;
}
