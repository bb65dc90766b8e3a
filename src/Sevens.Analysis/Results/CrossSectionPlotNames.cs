using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The written names of the figures, as options, results and files have them.</summary>
public static class CrossSectionPlotNames
{
    private static readonly ImmutableArray<(CrossSectionPlotKind Kind, string Name)> Table =
    [
        (CrossSectionPlotKind.NeutronNumber, "n-squared"), (CrossSectionPlotKind.Coherence, "coherence"), (CrossSectionPlotKind.FormFactor, "form-factor"),
        (CrossSectionPlotKind.RecoilEndPoints, "recoil-end-points"), (CrossSectionPlotKind.Spread, "spread"),
    ];

    /// <summary>Every written name.</summary>
    public static ImmutableArray<string> All { get; } = [.. Table.Select(t => t.Name)];

    /// <summary>The written name of a figure.</summary>
    public static string Written(this CrossSectionPlotKind kind) => Table.First(t => t.Kind == kind).Name;

    /// <summary>The figure of this name; null where there is none.</summary>
    public static CrossSectionPlotKind? Named(string name) =>
        Table.Where(t => string.Equals(t.Name, name, StringComparison.Ordinal)).Select(t => (CrossSectionPlotKind?)t.Kind).FirstOrDefault();
}
