using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>Averages over a table of the user's, as if all its neutrinos were of one flavour, for each flavour asked for.</summary>
internal sealed class TableAverage(TabulatedFlux flux, ImmutableArray<Flavour> flavours) : AveragingFlux
{
    /// <inheritdoc/>
    public override string Name => flux.Input.Name;

    /// <inheritdoc/>
    public override double MeanEnergy => flux.MeanEnergy;

    /// <inheritdoc/>
    public override ImmutableArray<InputFile> Inputs => [flux.Input];

    /// <inheritdoc/>
    public override ImmutableArray<string> Citations => flux.Citations;

    /// <inheritdoc/>
    public override ImmutableArray<FlavourAverage> Averages(MixtureScattering mixture) =>
        [.. flavours.Select(flavour => new FlavourAverage(flavour.Written(), Mean(mixture, flavour)))];

    /// <inheritdoc/>
    public override double Mean(MixtureScattering mixture, Flavour flavour) => flux.Average(e => mixture.Total(flavour, e));
}
