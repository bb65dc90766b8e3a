using System.Text;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tables;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Tests.Catalogs;

public sealed class NuclideTableTests
{
    private const string Header = "symbol,Z,A,atomicMass,nuclearMass,abundance,spin,parity,magneticMoment,chargeRadius,chargeRadiusError";
    private const string Argon = "Ar,18,40,39.962383122,37215.540665,0.996035,0,+,0,3.4274,0.0026";
    private static readonly NuclideTable Table = new Catalog().Nuclides;

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "39.962383122", "0", "atomic mass: found 0 u", "40 u" },
        { "39.962383122", string.Empty, "found , expected", "a finite number" },
        { "37215.540665", "37100", "37100 MeV", "a nuclear mass near atomic mass" },
        { "Ar,18", "Ar,0", "Z: found 0", "1 or more" },
        { "Ar,18", "Ar,41", "A: found 40", "Z = 41 or more" },
        { "0.996035,0,", "1.2,0,", "abundance 1.2", "0 to 1" },
        { "0.996035,0,", "-0.2,0,", "abundance -0.2", "0 to 1" },
        { ",0,+", ",0.5,+", "spin: found 1/2", "an integer" },
        { ",0,+", ",0.3,+", "found '0.3'", "a spin J" },
        { ",+,", ",even,", "parity 'even'", "+ or -" },
        { "3.4274", "-3.4274", "charge radius: found -3.4274 fm", "a positive length" },
        { ",0.0026", ",-0.0026", "error of the charge radius: found -0.0026 fm", "0 fm or more" },
        { ",0.0026", string.Empty, "10 fields", "11 fields" },
    };

    [Fact]
    public void All_nuclides_load_with_their_figures()
    {
        Nuclide[] all = [.. Table.Nuclides];
        Assert.Equal(298, all.Length);
        Assert.Equal(298, all.Select(n => n.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, n =>
        {
            Assert.NotNull(n.Spin);
            Assert.NotNull(n.Parity);
            Assert.NotNull(n.MagneticMoment);
            Assert.Equal(n.ChargeRadius is null, n.ChargeRadiusError is null);
            Assert.InRange(n.AtomicMass, n.A - 0.11, n.A + 0.06);
        });
    }

    // Even Z and even N pair to 0+, the one rule of nuclear spins without exception.
    [Fact]
    public void Even_even_nuclides_have_spin_0_and_no_moment() => Assert.All(
        Table.Nuclides.Where(n => int.IsEvenInteger(n.Z) && int.IsEvenInteger(n.N)),
        n => Assert.Equal((0, Parity.Positive, 0.0), (n.Spin!.Value.Twice, n.Parity!.Value, n.MagneticMoment!.Value)));

    // Figures as NUBASE2020, the IAEA moments and Angeli and Marinova 2013 give them.
    [Theory]
    [InlineData("H1", "1/2", Parity.Positive, 2.7928, 0.8783, 0.0086)]
    [InlineData("Na23", "3/2", Parity.Positive, 2.2175, 2.9936, 0.0021)]
    [InlineData("Ge73", "9/2", Parity.Positive, -0.8795, 4.0632, 0.0014)]
    [InlineData("I127", "5/2", Parity.Positive, 2.8133, 4.7500, 0.0081)]
    [InlineData("Cs133", "7/2", Parity.Positive, 2.582, 4.8041, 0.0046)]
    [InlineData("Pb207", "1/2", Parity.Negative, 0.5926, 5.4943, 0.0014)]
    public void Known_nuclides(string name, string spin, Parity parity, double moment, double radius, double error)
    {
        Nuclide nuclide = Table.Nuclide(name);
        Assert.Equal(spin, nuclide.Spin.ToString());
        Assert.Equal(parity, nuclide.Parity);
        Assert.Equal(moment, nuclide.MagneticMoment!.Value, 0.006);
        Assert.Equal(radius, nuclide.ChargeRadius!.Value, 1e-4);
        Assert.Equal(error, nuclide.ChargeRadiusError!.Value, 1e-4);
    }

    [Fact]
    public void Natural_abundances_sum_to_one()
    {
        Assert.Equal(84, Table.Elements.Count);
        Assert.All(Table.Elements, symbol =>
        {
            Assert.Equal(1, Table.Nuclides.Where(n => string.Equals(n.Symbol, symbol, StringComparison.Ordinal)).Sum(Table.Abundance), 2e-4);
            Assert.Equal(1, Table.Element(symbol).Isotopes.Sum(i => i.MoleFraction), 1e-14);
        });
        Assert.Equal(0, Table.Abundance(Table.Nuclide("Cs137")));
    }

    // Standard atomic weights of the IUPAC, of elements whose isotopes do not vary in nature.
    [Theory]
    [InlineData("Ne", 20.1797)]
    [InlineData("Ge", 72.630)]
    [InlineData("Xe", 131.293)]
    [InlineData("W", 183.84)]
    [InlineData("Ca", 40.078)]
    [InlineData("Ta", 180.94788)]
    [InlineData("U", 238.02891)]
    public void Atomic_weights(string symbol, double weight) => Assert.Equal(weight, Table.Element(symbol).MolarMass, 1e-4 * weight);

    [Theory]
    [InlineData("Ge77", "expected one of Ge70, Ge72, Ge73, Ge74, Ge76")]
    [InlineData("Ar4O", "did you mean 'Ar40'?")]
    [InlineData("Xx1", "nuclide: found 'Xx1'")]
    [InlineData("", "nuclide: found ''")]
    public void An_unknown_nuclide_is_told(string name, string expected) =>
        Assert.Contains(expected, Assert.Throws<CatalogException>(() => Table.Nuclide(name)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_a_row_is_told_with_its_line(string from, string to, string found, string expected)
    {
        string row = Argon.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Argon, row, StringComparer.Ordinal);
        TableFormatException error = Assert.Throws<TableFormatException>(() => NuclideTable.Read(File($"# title: test\n{Header}\n{row}\n")));
        Assert.StartsWith("nuclides.csv(3): row: found", error.Message, StringComparison.Ordinal);
        Assert.Contains(found, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_columns_are_refused() => Assert.Contains(
        "columns: found symbol,A, expected symbol,Z", Assert.Throws<TableFormatException>(() => NuclideTable.Read(File("symbol,A\n"))).Message, StringComparison.Ordinal);

    private static CatalogFile File(string text) => new("nuclides.csv", Encoding.UTF8.GetBytes(text), Directory: null);

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
}
