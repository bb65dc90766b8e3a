using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Analysis.Verbs;

/// <summary><c>xsec</c>: total, differential and flux-averaged CEvNS cross sections.</summary>
public static class CrossSectionVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "xsec";

    /// <summary>Computes cross sections per nucleus, atom or formula unit.</summary>
    /// <exception cref="CatalogException">
    /// An unknown target, flavour, convention or form factor; an energy that is not positive, a grid that does not rise; fewer than two points; a nuclide or
    /// couplings without what the convention or the flavour needs; or nothing to compute.
    /// </exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A material's file that is not sound.</exception>
    public static CrossSectionResult Run(Catalog catalog, CrossSectionRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        Require(request);
        ImmutableArray<double> energies = Energies(request.EnergiesMeV);
        Convention convention = RequestLoading.Convention(request.Convention, request.FormFactor);
        Flavour flavour = FlavourNamed(request.Flavour, convention);
        CrossSectionTarget target = CrossSectionTarget.Named(catalog, request.Target);
        var mixture = new MixtureScattering(target.Nuclides, convention);
        var points = new MixtureScattering(target.Nuclides, convention with { FormFactor = NuclearStructure.Point, Adjustment = StructureAdjustment.None });
        var result = new CrossSectionResult
        {
            Convention = convention.Name,
            Target = request.Target,
            Per = target.Per,
            Flavour = request.Flavour,
            FormFactor = convention.FormFactor.Name,
            PerNuclide = [.. target.Nuclides.Select(n => new NuclideCrossSection(n.Nuclide.Name, n.MoleFraction, TotalCm2: null))],
            Totals = [.. energies.Select(e => Total(mixture, points, flavour, e))],
            Averages = request.Average is null ? null : StoppedPion(mixture, convention),
            Provenance = new Provenance(target.Inputs, [.. target.Citations, .. convention.Citations], Seed: null),
        };
        return request.EnergyMeV is not double energy ? result : AtEnergy(result, Total(mixture, points, flavour, energy)) with
        {
            PerNuclide = [.. mixture.TotalsPerNucleus(flavour, energy).Select(n => new NuclideCrossSection(n.Nuclide.Nuclide.Name, n.Nuclide.MoleFraction, n.TotalCm2))],
            Points = [.. Recoils(request, mixture.MaximumRecoil(energy)).Select(keV => new CrossSectionPoint(keV, mixture.Differential(flavour, energy, keV / 1000) / 1000))],
        };
    }

    private static CrossSectionResult AtEnergy(CrossSectionResult result, CrossSectionTotal total) => result with
    {
        EnergyMeV = total.EnergyMeV,
        TotalCm2 = total.TotalCm2,
        MaximumRecoilKeV = total.MaximumRecoilKeV,
        Coherence = total.Coherence,
    };

    private static CrossSectionTotal Total(MixtureScattering mixture, MixtureScattering points, Flavour flavour, double energy)
    {
        double total = mixture.Total(flavour, energy);
        return new CrossSectionTotal(energy, total, 1000 * mixture.MaximumRecoil(energy), total / points.Total(flavour, energy));
    }

    private static FluxAverages StoppedPion(MixtureScattering mixture, Convention convention)
    {
        foreach (Flavour flavour in (Flavour[])[Flavour.MuonNeutrino, Flavour.ElectronNeutrino, Flavour.MuonAntineutrino])
        {
            RequireCoupling(flavour, convention);
        }

        return new FluxAverages(
            "pi-dar",
            mixture.Average(Flavour.MuonNeutrino, new LineSpectrum(StoppedPionSource.PromptEnergy)),
            mixture.Average(Flavour.ElectronNeutrino, MichelSpectrum.ElectronNeutrino),
            mixture.Average(Flavour.MuonAntineutrino, MichelSpectrum.MuonAntineutrino));
    }

    private static void Require(CrossSectionRequest request)
    {
        if (request is { EnergyMeV: null, EnergiesMeV: null, Average: null })
        {
            throw new CatalogException("energy: found none, expected an energy, a grid of energies or an average");
        }

        if (request.EnergyMeV is { } energy && (!(energy > 0) || !double.IsFinite(energy)))
        {
            throw new CatalogException(FormattableString.Invariant($"energy: found {energy} MeV, expected a positive neutrino energy"));
        }

        if (request is { EnergyMeV: null, RecoilsKeV: not null })
        {
            throw new CatalogException("recoils: found a grid without an energy, expected the energy of its differential cross section");
        }

        if (request.Points is < 2 or > EvaluationGrid.LargestCount)
        {
            throw new CatalogException(FormattableString.Invariant($"points: found {request.Points}, expected 2 to {EvaluationGrid.LargestCount}"));
        }
    }

    private static ImmutableArray<double> Energies(EvaluationGrid? grid) => grid switch
    {
        null => [],
        { Lower: 0 } => throw new CatalogException("energies: found 0 MeV, expected positive neutrino energies"),
        _ => grid.Values("energies", "MeV"),
    };

    private static ImmutableArray<double> Recoils(CrossSectionRequest request, double maximumMeV) =>
        request.RecoilsKeV?.Values("recoils", "keV") ?? [.. Enumerable.Range(0, request.Points).Select(i => 1000 * (maximumMeV * i / (request.Points - 1)))];

    private static Flavour FlavourNamed(string name, Convention convention)
    {
        if (!FlavourNames.All.Contains(name, StringComparer.Ordinal))
        {
            throw CatalogException.Unknown("flavour", name, [.. FlavourNames.All]);
        }

        Flavour flavour = FlavourNames.Parse(name);
        RequireCoupling(flavour, convention);
        return flavour;
    }

    private static void RequireCoupling(Flavour flavour, Convention convention)
    {
        try
        {
            _ = convention.Couplings.ProtonFor(flavour);
        }
        catch (InvalidOperationException problem)
        {
            throw new CatalogException($"flavour: {problem.Message}");
        }
    }
}
