using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary>A comparison of sources that talks show, by name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sources">The sources of the catalog.</param>
/// <param name="BaselineM">The distance, m, at which it is usually shown; null where no source needs one.</param>
public sealed record FluxComparison(string Name, ImmutableArray<string> Sources, double? BaselineM)
{
    private const double UsualBaseline = 20;

    /// <summary>Natural sources from the Earth to a supernova, stopped-pion facilities, and a reactor beside a stopped-pion source.</summary>
    public static ImmutableArray<FluxComparison> All { get; } =
    [
        new("natural", ["geoneutrinos-lngs", "solar", "supernova-typical", "dsnb", "atmospheric-lngs"], null),
        new("stopped-pion", ["sns", "sns-2mw", "sns-second-target", "lujan", "jparc-mlf", "ess", "isis-ts1", "csns"], UsualBaseline),
        new("reactor-and-stopped-pion", ["brokdorf", "sns"], UsualBaseline),
    ];

    /// <summary>The comparison of this name.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    public static FluxComparison Named(string name) => All.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal))
        ?? throw CatalogException.Unknown("compare", name, [.. All.Select(c => c.Name)]);
}
