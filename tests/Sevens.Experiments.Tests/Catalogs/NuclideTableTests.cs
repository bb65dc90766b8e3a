using Sevens.Experiments.Catalogs;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Tests.Catalogs;

public sealed class NuclideTableTests
{
    private static readonly NuclideTable Table = new Catalog().Nuclides;

    /// <summary>Published representative abundances sum to 1 within 1e-4; tantalum lacks its isomer 180m (1.2e-4).</summary>
    [Fact]
    public void Abundances_of_every_element_sum_to_1() => Assert.All(
        Table.Elements, symbol => Assert.Equal(symbol is "Ta" ? 0.99988 : 1, Table.Element(symbol).Isotopes.Sum(i => i.MoleFraction), 1e-4));

    /// <summary>Standard atomic weights, abridged, of the IUPAC table of 2021.</summary>
    [Theory]
    [InlineData("H", 1.0080, 2e-4)]
    [InlineData("O", 15.999, 1e-3)]
    [InlineData("F", 18.998, 1e-3)]
    [InlineData("Na", 22.990, 1e-3)]
    [InlineData("Si", 28.085, 1e-3)]
    [InlineData("Ar", 39.95, 1e-2)]
    [InlineData("Ge", 72.630, 8e-3)]
    [InlineData("I", 126.90, 1e-2)]
    [InlineData("Xe", 131.29, 1e-2)]
    [InlineData("Cs", 132.91, 1e-2)]
    [InlineData("W", 183.84, 1e-2)]
    [InlineData("Pb", 207.2, 1.1)]
    public void Elements_have_their_standard_atomic_weight(string symbol, double weight, double tolerance) =>
        Assert.Equal(weight, Table.Element(symbol).MolarMass, tolerance);

    /// <summary>CsI: 259.81 g/mol.</summary>
    [Fact]
    public void Materials_are_made_of_natural_elements() => Assert.Equal(259.81, new Catalog().Material("CsI").MolarMass, 5e-3);

    /// <summary>Electrons weigh 0.51099895 MeV each and are bound by less than 0.1 % of that, except by a few per cent in the heaviest atoms.</summary>
    [Fact]
    public void Nuclear_masses_are_atomic_masses_without_electrons() => Assert.All(Table.Nuclides, n =>
    {
        double electrons = (n.AtomicMass * 931.49410242) - n.NuclearMass;
        Assert.InRange(electrons / (n.Z * 0.51099895), 0.97, 1.00001);
    });

    [Fact]
    public void Nuclides_are_distinct_and_possible()
    {
        Nuclide[] all = [.. Table.Nuclides];
        Assert.Equal(all.Length, all.Select(n => (n.Z, n.A)).Distinct().Count());
        Assert.Equal(all.Length, all.Select(n => n.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, n => Assert.InRange(n.Z, 1, n.A));

        // A bound nucleus weighs within 1 % of its nucleons' unit; charge radii grow about as the cube root of A.
        Assert.All(all, n => Assert.InRange(n.AtomicMass / n.A, 0.99, 1.01));
        Assert.All(all.Where(n => n.ChargeRadius is not null && n.A > 4), n => Assert.InRange(n.ChargeRadius!.Value / Math.Cbrt(n.A), 0.85, 1.45));
    }

    /// <summary>Angeli and Marinova 2013.</summary>
    [Theory]
    [InlineData("Cs133", 4.8041)]
    [InlineData("I127", 4.7500)]
    [InlineData("Ar40", 3.4274)]
    [InlineData("Pb208", 5.5012)]
    public void Charge_radii_are_those_of_the_compilation(string nuclide, double radius) => Assert.Equal(radius, Table.Nuclide(nuclide).ChargeRadius);

    [Fact]
    public void Unknown_names_are_answered_with_the_nearest()
    {
        Assert.Contains("did you mean 'Ar40'?", Assert.Throws<CatalogException>(() => Table.Nuclide("ar40")).Message, StringComparison.Ordinal);
        Assert.Contains("nuclide: found 'Ar41', expected one of ", Assert.Throws<CatalogException>(() => Table.Nuclide("Ar41")).Message, StringComparison.Ordinal);
        Assert.Contains("element: found 'Tc'", Assert.Throws<CatalogException>(() => Table.Element("Tc")).Message, StringComparison.Ordinal);
    }
}
