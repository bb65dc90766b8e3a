using System.Text.Json.Nodes;

namespace Sevens.Analysis.Exchange.HepData;

/// <summary>A table of a submission.</summary>
/// <param name="Name">Its name, 64 characters at most.</param>
/// <param name="File">Its file.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Independent">What the rows are.</param>
/// <param name="Dependent">What is given for each.</param>
internal sealed record HepDataTable(string Name, string File, string Description, IReadOnlyList<HepDataVariable> Independent, IReadOnlyList<HepDataVariable> Dependent)
{
    /// <summary>The figure that shows it: the name of its file without extension; null for none.</summary>
    public string? Figure { get; init; }

    /// <summary>The table as the schema has it.</summary>
    public JsonObject Described() => new()
    {
        ["independent_variables"] = new JsonArray([.. Independent.Select(v => v.Described())]),
        ["dependent_variables"] = new JsonArray([.. Dependent.Select(v => v.Described())]),
    };
}
