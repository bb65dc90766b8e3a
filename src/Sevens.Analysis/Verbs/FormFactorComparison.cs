using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>Total cross sections with several form factors, relative to the first.</summary>
internal static class FormFactorComparison
{
    /// <summary>The form factors that are compared where none are named: the three that analyses use.</summary>
    public static ImmutableArray<string> Usual { get; } = ["helm", "klein-nystrand", "symmetrised-fermi"];

    /// <summary>The spread over some energies.</summary>
    /// <exception cref="CatalogException">An unknown form factor, or a nuclide without what one needs.</exception>
    public static FormFactorSpread Of(
        ImmutableArray<NuclideFraction> nuclides, Convention convention, ImmutableArray<string> formFactors, Flavour flavour, ImmutableArray<double> energiesMeV)
    {
        double[] reference = Totals(formFactors[0]);
        return new FormFactorSpread(formFactors[0], [.. formFactors.Select(name =>
        {
            double[] totals = Totals(name);
            return new FormFactorTotals(name, [.. totals], [.. totals.Zip(reference, (t, r) => (t - r) / r)]);
        })]);

        double[] Totals(string name)
        {
            var mixture = new MixtureScattering(nuclides, convention.WithFormFactor(StructureCatalog.Named(name)));
            return [.. energiesMeV.Select(e => mixture.Total(flavour, e))];
        }
    }
}
