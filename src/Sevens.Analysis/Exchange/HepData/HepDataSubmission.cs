using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Writers;

namespace Sevens.Analysis.Exchange.HepData;

/// <summary>
/// Writes a result as a HEPData submission: <c>submission.yaml</c>, one YAML file a table, and the figures
/// (schemas 1.1 of https://github.com/HEPData/hepdata-validator; guide: https://hepdata-submission.readthedocs.io).
/// </summary>
public static class HepDataSubmission
{
    /// <summary>The files of the submission, the description of all first.</summary>
    /// <param name="result">A fit, a scan or a prediction.</param>
    /// <exception cref="ExchangeException">Another result.</exception>
    public static ImmutableArray<(string Name, byte[] Content)> Of(VerbResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<HepDataTable> tables = HepDataTables.Of(result);
        ImmutableArray<(string Name, byte[] Content)> figures = [.. ResultFigures.Of(result).SelectMany(f => Drawn(f.Name, f.Figure))];
        string submission = BlockYaml.Write([About(result), .. tables.Select(t => Listed(t, figures))]);
        return
        [
            ("submission.yaml", Encoding.UTF8.GetBytes(submission)),
            .. tables.Select(t => (t.File, Encoding.UTF8.GetBytes(BlockYaml.Write(t.Described())))),
            .. figures,
        ];
    }

    private static IEnumerable<(string Name, byte[] Content)> Drawn(string name, Figure figure)
    {
        var scene = FigureLayout.Compose(figure);
        yield return ($"{name}.svg", Encoding.UTF8.GetBytes(SvgWriter.Write(scene)));
        yield return ($"{name}.pdf", PdfWriter.Write(scene));
    }

    private static JsonObject About(VerbResult result) => new()
    {
        ["comment"] = $"Made by Sevens {result.SevensVersion}"
            + (result.Convention is { } convention ? $", convention {convention}" : string.Empty)
            + (result.Provenance.Citations.IsEmpty ? "." : $", from {string.Join(", ", result.Provenance.Citations)}."),
    };

    private static JsonObject Listed(HepDataTable table, ImmutableArray<(string Name, byte[] Content)> figures)
    {
        var listed = new JsonObject
        {
            ["name"] = table.Name,
            ["description"] = table.Description,
            ["keywords"] = new JsonArray(
                Keyword("reactions", "NEUTRINO NUCLEUS --> NEUTRINO NUCLEUS"),
                Keyword("observables", [.. table.Dependent.Select(d => d.Name)]),
                Keyword("phrases", "CEvNS", "Coherent elastic neutrino-nucleus scattering")),
            ["data_file"] = table.File,
        };
        string[] drawn = [.. figures.Select(f => f.Name).Where(n => string.Equals(Path.GetFileNameWithoutExtension(n), table.Figure, StringComparison.Ordinal))];
        if (drawn.Length > 0)
        {
            listed["additional_resources"] = new JsonArray([.. drawn.Select(n => new JsonObject { ["location"] = n, ["description"] = $"Figure ({Path.GetExtension(n)[1..].ToUpperInvariant()})" })]);
        }

        return listed;
    }

    private static JsonObject Keyword(string name, params string[] values) => new() { ["name"] = name, ["values"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]) };
}
