using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs.CrossSectionPlots;

/// <summary>What the figures of one request have in common.</summary>
/// <param name="Catalog">Nuclides and materials.</param>
/// <param name="Request">The request.</param>
/// <param name="Convention">The convention with the form factor asked for.</param>
/// <param name="Points">The same with point nuclei.</param>
/// <param name="Flavour">The incoming flavour.</param>
/// <param name="Flux">The spectrum of the user's; null for none.</param>
/// <param name="Targets">The targets, the first one first.</param>
internal sealed record PlotSetting(
    Catalog Catalog, CrossSectionRequest Request, Convention Convention, Convention Points, Flavour Flavour, AveragingFlux? Flux, ImmutableArray<TargetScattering> Targets)
{
    /// <summary>The energies of the request, else 1 to 100 MeV, which covers reactors, the sun and stopped pions.</summary>
    public ImmutableArray<double> Energies => (Request.EnergiesMeV ?? new EvaluationGrid(1, 100, 100, GridSpacing.Linear)).Values("energies", "MeV");

    /// <summary>The targets in a title: one by name, more by number.</summary>
    public string Title => Targets is [var one] ? one.Name : string.Join(", ", Targets.Select(t => t.Name));
}
