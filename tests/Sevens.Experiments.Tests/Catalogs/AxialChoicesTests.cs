using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Tests.Catalogs;

public sealed class AxialChoicesTests
{
    private static readonly Catalog Catalog = new();

    private static double AtZero(string choice, string nuclide)
    {
        double amplitude = new CoherentScattering(Catalog.Nuclides.Nuclide(nuclide), Convention.Sevens.WithAxial(choice, Catalog.AxialNamed(choice))).AxialAmplitude(0);
        return 4 * amplitude * amplitude;
    }

    // By hand, F_A(0) = (4/3)(J+1)/J {g_A(S_p − S_n) − g_A^s(S_p + S_n)}² with g_A = 1.27641, g_A^s = −0.085: for F19, J = 1/2,
    // 4(1.27641·0.480 + 0.085·0.476)² and 4(1.27641·0.481 + 0.085·0.473)²; for Cs133, J = 7/2, (12/7)(−1.27641·0.339 − 0.085·0.297)².
    // From the response of F19, 4π(1.27641·0.27064472 + 0.085·0.26838128)².
    [Theory]
    [InlineData("klos-2013", "F19", 1.706351)]
    [InlineData("spin-expectation", "F19", 1.706351)]
    [InlineData("pacheco-strottman-1989", "F19", 1.711692)]
    [InlineData("shell-model", "F19", 1.704250)]
    [InlineData("spin-expectation", "Cs133", 0.359514)]
    [InlineData("shell-model", "Cs133", 0.359514)]
    [InlineData("none", "F19", 0)]
    public void Strength_at_zero_momentum_transfer(string choice, string nuclide, double expected) => Assert.Equal(expected, AtZero(choice, nuclide), 2e-6);

    // Table VIII of the source at u = q²b²/2, b = 1.7623 fm, g_A^s left as it is.
    [Fact]
    public void Fluorine_falls_with_its_response()
    {
        const double q = 0.5;
        const double u = q * q * 1.7623 * 1.7623 / 2;
        double proton = 0.269513 - (0.18098 * u) + (0.0296873 * u * u);
        double neutron = -0.00113172 + (0.00038188 * u) + (0.000744991 * u * u);
        double expected = 4 * Math.PI * Math.Exp(-u) * Math.Pow((1.27641 * (proton - neutron)) + (0.085 * (proton + neutron)), 2);
        IAxialAmplitude amplitude = Catalog.AxialNamed("shell-model")!.Of(Catalog.Nuclides.Nuclide("F19"), Points)!;
        Assert.Equal(expected, 4 * Math.Pow(amplitude.At(q), 2), 1e-12);
    }

    [Fact]
    public void A_missing_nuclide_is_refused_with_those_that_have_data()
    {
        string message = Assert.Throws<InvalidOperationException>(() => AtZero("klos-2013", "Cs133")).Message;
        Assert.Contains("Cs133 has spin", message, StringComparison.Ordinal);
        Assert.EndsWith("there are for: H1, F19, Na23, Al27, Si29, Ge73, I127, Xe129, Xe131", message, StringComparison.Ordinal);
        Assert.Null(Catalog.AxialNamed("klos-2013")!.Of(Catalog.Nuclides.Nuclide("Ar40"), Points));
    }

    [Fact]
    public void Names_are_prescriptions_and_sets()
    {
        Assert.Equal(["none", "spin-expectation", "shell-model"], Catalog.AxialNames.Take(3), StringComparer.Ordinal);
        Assert.Contains("iachello-1991", Catalog.AxialNames, StringComparer.Ordinal);
        Assert.DoesNotContain("exact", Catalog.AxialNames, StringComparer.Ordinal);
        Assert.Contains("did you mean 'klos-2013'?", Assert.Throws<CatalogException>(() => Catalog.AxialNamed("klos-213")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_choice_knows_its_files_and_citations()
    {
        Assert.Empty(Catalog.AxialInputs("none"));
        Assert.Single(Catalog.AxialInputs("klos-2013"));
        Assert.Equal(2, Catalog.AxialInputs("shell-model").Length);
        Nuclide[] both = [Catalog.Nuclides.Nuclide("F19"), Catalog.Nuclides.Nuclide("Cs133"), Catalog.Nuclides.Nuclide("Ar40")];
        Assert.Equal(["arXiv:1304.7684", "doi:10.1103/PhysRevC.79.044302"], Catalog.AxialNamed("spin-expectation")!.CitationsOf(both), StringComparer.Ordinal);
        Assert.Equal(["arXiv:2007.08529", "doi:10.1103/PhysRevC.79.044302"], Catalog.AxialNamed("shell-model")!.CitationsOf(both), StringComparer.Ordinal);
    }

    private static NucleonFormFactors Points { get; } = new(new PointFormFactor(), new PointFormFactor());
}
