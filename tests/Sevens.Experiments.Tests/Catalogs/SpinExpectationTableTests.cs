using System.Text;
using System.Text.RegularExpressions;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tables;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Tests.Catalogs;

public sealed partial class SpinExpectationTableTests
{
    private const string Header = "symbol,A,set,Sp,Sn,citation,source";
    private static readonly Catalog Catalog = new();

    public static TheoryData<string, string, string> Faults => new()
    {
        { "F,19,a,0.4,0,,x\nF,19,a,0.4,0,,x", "set 'a' of F19 again", "each set once" },
        { "F,18,a,0.4,0,,x", "nuclide: found 'F18'", "expected one of F19" },
        { "F,19,,0.4,0,,x", "found nothing", "the name of a set" },
        { "F,19,a,5,0,,x", "S_p: found 5", "-4.5 to 4.5" },
        { "Ar,40,a,0.4,0,,x", "S_p: found 0.4", "0 to 0" },
        { "F,19,a,much,0,,x", "found much", "a finite number" },
    };

    // 19F: S_p − S_n = 0.480, which gives F_A(0) = 1.500 for g_A = 1.27641: 4·(1.27641·0.480)² = 1.501.
    [Fact]
    public void Fluorine_gives_the_published_axial_response()
    {
        SpinExpectation fluorine = Of("F19");
        double j = fluorine.Nuclide.RequiredSpin.Value;
        Assert.Equal(1.500, 4.0 / 3 * (j + 1) / j * Math.Pow(1.27641 * (fluorine.Proton - fluorine.Neutron), 2), 0.002);
    }

    [Fact]
    public void A_nuclide_has_a_default_and_other_sets_by_name()
    {
        Assert.Equal("klos-2013", Of("I127").Set);
        SpinExpectation bonn = Of("I127", "ressell-dean-1997");
        Assert.Equal((0.309, 0.075, "arXiv:hep-ph/9702290"), (bonn.Proton, bonn.Neutron, bonn.Citation));
        CatalogException error = Assert.Throws<CatalogException>(() => Of("I127", "klos-2014"));
        Assert.Contains("spin expectation values of I127: found 'klos-2014', expected one of klos-2013, ressell-dean-1997; did you mean 'klos-2013'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spin_0_has_exactly_none()
    {
        SpinExpectation argon = Of("Ar40");
        Assert.Equal((0.0, 0.0), (argon.Proton, argon.Neutron));
    }

    [Fact]
    public void A_nuclide_without_data_lists_those_with_some()
    {
        CatalogException error = Assert.Throws<CatalogException>(() => Of("Pb207"));
        Assert.Contains(
            "found none of Pb207 (spin 1/2), expected one of H1, O17, F19, Na23, Al27, Si29, Ge73, Nb93, I127, Xe129, Xe131, Cs133, W183, or a nuclide of spin 0",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_is_sound_and_cited()
    {
        Assert.Equal(22, Catalog.SpinExpectations.All.Length);
        Assert.All(Catalog.SpinExpectations.All, s =>
        {
            Assert.NotEqual(0, s.Nuclide.RequiredSpin.Twice);
            Assert.NotEmpty(s.Source);
            if (s.Set is not "exact")
            {
                Assert.Matches(Identifier(), s.Citation);
            }
        });
    }

    // The nucleon of the odd kind carries most of the spin.
    [Fact]
    public void The_odd_nucleon_carries_most_of_the_spin() => Assert.All(Catalog.SpinExpectations.All, s =>
        Assert.Equal(int.IsOddInteger(s.Nuclide.Z), Math.Abs(s.Proton) > Math.Abs(s.Neutron)));

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_a_row_is_told(string rows, string found, string expected)
    {
        var file = new CatalogFile("spins.csv", Encoding.UTF8.GetBytes($"{Header}\n{rows}\n"), Directory: null);
        TableFormatException error = Assert.Throws<TableFormatException>(() => SpinExpectationTable.Read(file, Catalog.Nuclides));
        Assert.StartsWith("spins.csv(", error.Message, StringComparison.Ordinal);
        Assert.Contains(found, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message.Replace("-0 to", "0 to", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static SpinExpectation Of(string nuclide, string? set = null) => Catalog.SpinExpectations.Of(Catalog.Nuclides.Nuclide(nuclide), set);

    [GeneratedRegex(@"^(arXiv:(\d{4}\.\d{4,5}|[a-z-]+/\d{7})|doi:10\.\d{4,9}/\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();
}
