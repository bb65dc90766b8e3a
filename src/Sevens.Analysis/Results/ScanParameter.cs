using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>A scanned parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its values, rising.</param>
public sealed record ScanParameter(string Name, ImmutableArray<double> Values)
{
    /// <summary>Its unit; empty for a pure number.</summary>
    [JsonIgnore]
    public string Unit { get; init; } = string.Empty;

    /// <summary>Its name with its unit, as headers of tables have it: <c>mass [MeV]</c>.</summary>
    [JsonIgnore]
    public string Header => Unit.Length == 0 ? Name : $"{Name} [{Unit}]";
}
