using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary><c>xsec</c>: total and differential CEvNS cross sections.</summary>
public static class CrossSectionVerb
{
    /// <summary>Computes a cross section per nucleus.</summary>
    /// <exception cref="CatalogException">An unknown target, flavour, convention or form factor, an energy that is not positive, or fewer than two points.</exception>
    public static CrossSectionResult Run(Catalog catalog, CrossSectionRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        if (!(request.EnergyMeV > 0) || !double.IsFinite(request.EnergyMeV))
        {
            throw new CatalogException(FormattableString.Invariant($"energy: found {request.EnergyMeV} MeV, expected a positive neutrino energy"));
        }

        if (request.Points < 2)
        {
            throw new CatalogException(FormattableString.Invariant($"points: found {request.Points}, expected two or more"));
        }

        Convention convention = RequestLoading.Convention(request.Convention, request.FormFactor);
        Flavour flavour = FlavourNamed(request.Flavour);
        ImmutableArray<NuclideFraction> nuclides = Target(catalog.Nuclides, request.Target);
        ImmutableArray<(double Fraction, CoherentScattering Scattering)> mixture = [.. nuclides.Select(n => (n.MoleFraction, Scattering(n.Nuclide, convention)))];
        double maximum = mixture.Max(m => m.Scattering.MaximumRecoil(request.EnergyMeV));
        return new CrossSectionResult
        {
            Convention = convention.Name,
            Target = request.Target,
            Flavour = request.Flavour,
            FormFactor = RequestLoading.FormFactorName(convention.FormFactor),
            EnergyMeV = request.EnergyMeV,
            TotalCm2 = mixture.Sum(m => m.Fraction * m.Scattering.Total(flavour, request.EnergyMeV)),
            MaximumRecoilKeV = 1000 * maximum,
            Points = [.. Enumerable.Range(0, request.Points).Select(i => maximum * i / (request.Points - 1)).Select(recoil => new CrossSectionPoint(
                1000 * recoil, mixture.Sum(m => m.Fraction * m.Scattering.Differential(flavour, request.EnergyMeV, recoil)) / 1000))],
            Provenance = new Provenance([catalog.Nuclides.Input], [NuclideTable.MassCitation, .. convention.Citations], Seed: null),
        };
    }

    private static ImmutableArray<NuclideFraction> Target(NuclideTable table, string name) => table.Elements.Contains(name, StringComparer.Ordinal)
        ? table.Element(name).Isotopes
        : [new NuclideFraction(table.Nuclide(name), 1)];

    private static CoherentScattering Scattering(Nuclide nuclide, Convention convention)
    {
        try
        {
            return new CoherentScattering(nuclide, convention);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            throw new CatalogException(problem.Message);
        }
    }

    private static Flavour FlavourNamed(string name) => FlavourNames.All.Contains(name, StringComparer.Ordinal)
        ? FlavourNames.Parse(name)
        : throw CatalogException.Unknown("flavour", name, [.. FlavourNames.All]);
}
