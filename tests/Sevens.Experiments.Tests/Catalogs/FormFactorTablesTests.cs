using Sevens.Experiments.Catalogs;
using Sevens.Physics.FormFactors;

namespace Sevens.Experiments.Tests.Catalogs;

public sealed class FormFactorTablesTests
{
    private static readonly FormFactorTables Tables = FormFactorTables.Load();
    private static readonly NuclideTable Nuclides = new Catalog().Nuclides;

    // Computed by an independent script from the same publications; ⁴⁸Ca and ²⁰⁸Pb at the momenta of CREX and PREX-2.
    [Theory]
    [InlineData("Pb208", 0.398, 0.40833, 5.001e-6)]
    [InlineData("Ca48", 0.8733, 0.15737, 5.001e-6)]
    [InlineData("Si28", 1, 0.15693, 5.001e-6)]
    [InlineData("Ar40", 0.5, 0.60270, 5.001e-6)]
    [InlineData("Ge74", 0.5, 0.47592, 5.001e-6)]
    [InlineData("C12", 1, 0.3487, 5e-5)]
    public void Fourier_Bessel(string nuclide, double q, double expected, double rounding) =>
        Assert.Equal(expected, Tables.FourierBessel.Of(nuclide).At(q), rounding);

    // The script left out the division by the sum of the printed fractions, 1.000006 to 1.000017.
    [Theory]
    [InlineData("Pb208", 0.398, 0.40803, 5.001e-6)]
    [InlineData("Si28", 1, 0.15508, 5.001e-6)]
    [InlineData("C12", 1, 0.3485, 5e-5)]
    public void Sum_of_Gaussians(string nuclide, double q, double expected, double rounding) =>
        Assert.Equal(expected, Tables.SumOfGaussians.Of(nuclide).FractionSum * Tables.SumOfGaussians.Of(nuclide).At(q), rounding);

    // Two parametrisations of the same measured cross sections.
    [Theory]
    [InlineData("Pb208", 1.0)]
    [InlineData("C12", 1.5)]
    public void Both_densities_of_a_nucleus_agree(string nuclide, double end) => Assert.All(
        Enumerable.Range(0, 101),
        i => Assert.Equal(Tables.FourierBessel.Of(nuclide).At(end * i / 100), Tables.SumOfGaussians.Of(nuclide).At(end * i / 100), 2e-3));

    [Fact]
    public void Charge_radii_are_those_of_Angeli_and_Marinova()
    {
        Assert.Equal(65, Tables.FourierBessel.Nuclides.Count());
        Assert.All(
            Tables.FourierBessel.Nuclides.Where(n => Nuclides.Nuclides.Any(known => string.Equals(known.Name, n, StringComparison.Ordinal))),
            name => Assert.Equal(Nuclides.Nuclide(name).RequiredChargeRadius, Tables.FourierBessel.Of(name).RmsRadius, 0.06));
        Assert.All(Tables.SumOfGaussians.Nuclides, name => Assert.Equal(Nuclides.Nuclide(name).RequiredChargeRadius, Tables.SumOfGaussians.Of(name).RmsRadius, 0.03));
    }

    // First, a middle and the last point of the published tables; radii as implied by them, neutron-like.
    [Theory]
    [InlineData("C12", 0.01, 0.9999197)]
    [InlineData("C12", 2.49, -0.006693865)]
    [InlineData("Ar40", 0.031, 0.9981357)]
    [InlineData("Ge76", 0.081, 0.9811698)]
    public void Mean_field_tables_as_printed(string nuclide, double q, double expected) => Assert.Equal(expected, Tables.MeanField.Of(nuclide).At(q), 1e-12);

    // numpy: slope of a polynomial of fifth degree in q² fitted to −ln F where F > 1/2. For xenon the four digits of the divisor leave 0.005 fm.
    [Theory]
    [InlineData("C12", 2.1928, 3e-4)]
    [InlineData("O16", 2.5946, 3e-4)]
    [InlineData("Ne20", 2.7492, 3e-4)]
    [InlineData("Si28", 3.0414, 3e-4)]
    [InlineData("Ar40", 3.4131, 3e-4)]
    [InlineData("Ge76", 4.1658, 3e-4)]
    [InlineData("Xe132", 4.9442, 5e-3)]
    public void Mean_field_radii(string nuclide, double radius, double tolerance) => Assert.Equal(radius, Tables.MeanField.Of(nuclide).RmsRadius, tolerance);

    // √(6(1 − F))/q at the tabulated q next to 0.1 fm⁻¹, the radii usually quoted; the next power of q² makes them 0.01 to 0.04 fm smaller than the true ones.
    [Theory]
    [InlineData("Ar40", 0.091, 3.40)]
    [InlineData("Ge76", 0.101, 4.14)]
    [InlineData("Xe132", 0.101, 4.91)]
    public void Mean_field_radii_to_leading_order(string nuclide, double q, double radius) =>
        Assert.Equal(radius, Math.Sqrt(6 * (1 - Tables.MeanField.Of(nuclide).At(q))) / q, 0.005);

    // The published ¹³²Xe table jumps from 0.9999961 to 1.006973 between its first two points: all but the first are 1.0087 times too large.
    [Fact]
    public void The_xenon_table_is_rescaled()
    {
        TabulatedFormFactor xenon = Tables.MeanField.Of("Xe132");
        Assert.Equal(0.9999961, xenon.At(0.001), 1e-12);
        Assert.Equal(1.006973 / 1.0087, xenon.At(0.021), 1e-12);
        Assert.All(Enumerable.Range(0, 600), i => Assert.True(xenon.At((i + 1) / 1000.0) < xenon.At(i / 1000.0)));
    }

    [Fact]
    public void Shell_model_responses_count_nucleons_and_have_their_radii()
    {
        Assert.Equal(["Cs133", "I127", "Xe128", "Xe129", "Xe130", "Xe131", "Xe132", "Xe134", "Xe136"], Tables.ShellModel.Nuclides, StringComparer.Ordinal);
        ShellModelResponses caesium = Tables.ShellModel.Of("Cs133");
        Assert.Equal((55, 78), (caesium.Protons, caesium.Neutrons));
        Assert.Equal(4.7278, caesium.Proton.RmsRadius, 5.001e-5);
        Assert.Equal(4.9989, caesium.Neutron.RmsRadius, 5.001e-5);
        Assert.Equal(4.7300, Tables.ShellModel.Of("Xe136").Proton.RmsRadius, 5.001e-5);
        Assert.Equal(5.0463, Tables.ShellModel.Of("Xe136").Neutron.RmsRadius, 5.001e-5);
        Assert.All(Tables.ShellModel.Nuclides, name =>
            Assert.Equal(Nuclides.Nuclide(name).RequiredChargeRadius, Tables.ShellModel.Of(name).Charge.RmsRadius, 0.04));
    }

    [Fact]
    public void A_nuclide_without_data_is_refused_with_those_that_have_some()
    {
        Assert.Contains("expected one of C12, Ca40, O16, Pb208, Si28", Assert.Throws<CatalogException>(() => Tables.SumOfGaussians.Of("Cs133")).Message, StringComparison.Ordinal);
        Assert.Contains("Cs133, I127, Xe128", Assert.Throws<CatalogException>(() => Tables.ShellModel.Of("Ar40")).Message, StringComparison.Ordinal);
        Assert.Contains("Ar40, C12, Ge76, Ne20, O16, Si28, Xe132", Assert.Throws<CatalogException>(() => Tables.MeanField.Of("Xe131")).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'Pb208'", Assert.Throws<CatalogException>(() => Tables.FourierBessel.Of("PB208")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_say_what_to_cite_and_what_they_were_read_from()
    {
        Assert.Contains("doi:10.1016/0092-640X(87)90013-1", Tables.FourierBessel.Citation, StringComparer.Ordinal);
        Assert.Contains("doi:10.1016/0092-640X(87)90013-1", Tables.SumOfGaussians.Citation, StringComparer.Ordinal);
        Assert.Contains("arXiv:astro-ph/0302071", Tables.MeanField.Citation, StringComparer.Ordinal);
        Assert.Contains("arXiv:2007.08529", Tables.ShellModel.Citation, StringComparer.Ordinal);
        Assert.Equal(64, Tables.ShellModel.Input.Sha256.Length);
    }
}
