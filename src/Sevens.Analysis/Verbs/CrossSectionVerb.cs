using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs.CrossSectionPlots;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary><c>xsec</c>: total, differential and flux-averaged CEvNS cross sections, and how they compare.</summary>
public static class CrossSectionVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "xsec";

    /// <summary>Computes cross sections per nucleus, atom or formula unit.</summary>
    /// <exception cref="CatalogException">
    /// An unknown target, flavour, convention or form factor; an energy that is not positive, a grid that does not rise; fewer than two points; a nuclide or
    /// couplings without what the convention or the flavour needs; a momentum transfer that a form factor does not reach; or nothing to compute.
    /// </exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A material's file that is not sound.</exception>
    /// <exception cref="Experiments.Tables.TableFormatException">A file of a spectrum that is not sound.</exception>
    public static CrossSectionResult Run(Catalog catalog, CrossSectionRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        CrossSectionChecks.Require(request);
        return RequestLoading.Foreseen(() => Computed(catalog, request));
    }

    private static CrossSectionResult Computed(Catalog catalog, CrossSectionRequest request)
    {
        ImmutableArray<double> energies = Energies(request.EnergiesMeV);
        Convention convention = RequestLoading.Convention(catalog, request.Convention, request.FormFactor, request.Axial);
        Convention points = convention with { FormFactor = NuclearStructure.Point, Adjustment = StructureAdjustment.None };
        Flavour flavour = CrossSectionChecks.FlavourNamed(request.Flavour, convention);
        ImmutableArray<Flavour> flavours = [.. request.Flavours.Select(f => CrossSectionChecks.FlavourNamed(f, convention))];
        AveragingFlux? flux = FluxAveraging.Of(catalog, request, flavours.IsEmpty ? [flavour] : flavours);
        var scattering = new TargetScattering(catalog, request.Target, convention, points);
        CrossSectionTarget target = scattering.Target;
        var setting = new PlotSetting(catalog, request, convention, points, flavour, flux, [scattering, .. request.FurtherTargets.Select(t => new TargetScattering(catalog, t, convention, points))]);
        ImmutableArray<CrossSectionPlotKind> figures = request.Figures;
        var result = new CrossSectionResult
        {
            Convention = convention.Name,
            Target = request.Target,
            Per = target.Per,
            Flavour = request.Flavour,
            FormFactor = convention.FormFactor.Name,
            PerNuclide = [.. target.Nuclides.Select(n => new NuclideCrossSection(n.Nuclide.Name, n.MoleFraction, TotalCm2: null))],
            Totals = [.. energies.Select(e => scattering.Total(flavour, e))],
            Flavours = energies.IsEmpty && request.EnergyMeV is null ? [] : [.. flavours.Select(f => Totals(scattering.Mixture, f, request.EnergyMeV, energies))],
            Spread = request.Compare is { Length: > 1 } compare && !energies.IsEmpty
                ? FormFactorComparison.Of(target.Nuclides, convention, compare, flavour, energies)
                : null,
            Averages = request.Average is null ? null : StoppedPion(scattering.Mixture, convention),
            SpectrumAverage = flux?.Result(scattering.Mixture),
            Plots = [.. figures.Select(f => CrossSectionPlotting.Of(f, setting))],
        };
        result = result with { Provenance = ProvenanceOf(setting) };
        CrossSectionResult complete = request.EnergyMeV is not double energy ? result : AtEnergy(result, scattering.Total(flavour, energy)) with
        {
            PerNuclide = [.. scattering.Mixture.TotalsPerNucleus(flavour, energy).Select(n => new NuclideCrossSection(n.Nuclide.Nuclide.Name, n.Nuclide.MoleFraction, n.TotalCm2))],
            Points = [.. Recoils(request, scattering.Mixture.MaximumRecoil(energy)).Select(keV => new CrossSectionPoint(keV, scattering.Mixture.Differential(flavour, energy, keV / 1000) / 1000))],
        };
        return CrossSectionTheory.Applied(complete, target.Nuclides, convention, flavour, flux, TheoryChoice.Of(request.Theory, TheorySet.Standard));
    }

    private static CrossSectionResult AtEnergy(CrossSectionResult result, CrossSectionTotal total) => result with
    {
        EnergyMeV = total.EnergyMeV,
        TotalCm2 = total.TotalCm2,
        MaximumRecoilKeV = total.MaximumRecoilKeV,
        Coherence = total.Coherence,
        PhaseCoherence = total.PhaseCoherence,
        IncoherentCm2 = total.IncoherentCm2,
        FreeNucleonsCm2 = total.FreeNucleonsCm2,
    };

    private static FlavourTotals Totals(MixtureScattering mixture, Flavour flavour, double? energy, ImmutableArray<double> energies) => new(
        flavour.Written(), energy is { } one ? mixture.Total(flavour, one) : null, [.. energies.Select(e => mixture.Total(flavour, e))]);

    private static FluxAverages StoppedPion(MixtureScattering mixture, Convention convention)
    {
        foreach (Flavour flavour in FluxAveraging.StoppedPionFlavours)
        {
            CrossSectionChecks.RequireCoupling(flavour, convention);
        }

        return FluxAveraging.StoppedPion(mixture);
    }

    private static Provenance ProvenanceOf(PlotSetting setting)
    {
        FunctionTableInput? measured = setting.Request.Figures.Contains(CrossSectionPlotKind.NeutronNumber) && setting.Flux is null ? FunctionTableInput.CoherentAverages() : null;
        InputFile[] more = [.. setting.Flux?.Inputs ?? [], .. measured is null ? [] : new[] { measured.Input }];
        NuclearStructure[] structures = [setting.Convention.FormFactor, .. setting.Request.Compare.Select(StructureCatalog.Named)];
        return new Provenance(
            [.. setting.Targets.SelectMany(t => t.Target.Inputs).Concat(more).Concat(structures.SelectMany(f => StructureCatalog.Inputs(f)))
                .Concat(RequestLoading.StructureInputs(setting.Catalog, setting.Convention, setting.Request.Axial)).Distinct()],
            [
                .. setting.Targets.SelectMany(t => t.Target.Citations).Concat(setting.Convention.CitationsFor(setting.Targets.SelectMany(t => t.Target.Nuclides).Select(n => n.Nuclide)))
                    .Concat(structures.SelectMany(f => f.Citations)).Concat(IncoherentScattering.Citations).Concat(PhaseCoherence.Citations)
                    .Concat(setting.Flux?.Citations ?? []).Concat(measured is null ? [] : ["arXiv:2003.10630", "arXiv:2110.07730"]).Distinct(StringComparer.Ordinal),
            ],
            Seed: null);
    }

    private static ImmutableArray<double> Energies(EvaluationGrid? grid) => grid switch
    {
        null => [],
        { Lower: 0 } => throw new CatalogException("energies: found 0 MeV, expected positive neutrino energies"),
        _ => grid.Values("energies", "MeV"),
    };

    private static ImmutableArray<double> Recoils(CrossSectionRequest request, double maximumMeV) =>
        request.RecoilsKeV?.Values("recoils", "keV") ?? [.. Enumerable.Range(0, request.Points).Select(i => 1000 * (maximumMeV * i / (request.Points - 1)))];
}
