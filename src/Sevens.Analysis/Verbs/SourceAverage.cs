using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>Averages over the spectra of a source: by flavour, each component with its share of the flux, and over all.</summary>
internal sealed class SourceAverage : AveragingFlux
{
    /// <summary>The name of the row over all flavours.</summary>
    public const string All = "all";

    private readonly LoadedSource source;

    private SourceAverage(LoadedSource source) => this.source = source;

    /// <inheritdoc/>
    public override string Name => source.Definition.Name;

    /// <inheritdoc/>
    public override double MeanEnergy => Weighted(source.Flux.Components, c => c.Spectrum.MeanEnergy);

    /// <inheritdoc/>
    public override ImmutableArray<InputFile> Inputs => source.Inputs;

    /// <inheritdoc/>
    public override ImmutableArray<string> Citations => [.. source.Flux.Citations];

    /// <summary>A source of the catalog or of a file; the distance divides out.</summary>
    /// <exception cref="CatalogException">It is unknown.</exception>
    public static SourceAverage Named(Catalog catalog, string name) =>
        new(catalog.Source(name, catalog.SourceDependsOnBaseline(name) ? Length.FromMetres(100) : null));

    /// <inheritdoc/>
    public override ImmutableArray<FlavourAverage> Averages(MixtureScattering mixture) =>
    [
        .. source.Flux.Components.GroupBy(c => c.Flavour).OrderBy(g => g.Key)
            .Select(g => new FlavourAverage(g.Key.Written(), Weighted([.. g], c => mixture.Average(c.Flavour, c.Spectrum)))),
        new FlavourAverage(All, Weighted(source.Flux.Components, c => mixture.Average(c.Flavour, c.Spectrum))),
    ];

    /// <inheritdoc/>
    public override double Mean(MixtureScattering mixture, Flavour flavour) => Averages(mixture)[^1].AverageCm2;

    private static double Weighted(IReadOnlyCollection<FluxComponent> components, Func<FluxComponent, double> quantity) =>
        components.Sum(c => c.Fluence * quantity(c)) / components.Sum(c => c.Fluence);
}
