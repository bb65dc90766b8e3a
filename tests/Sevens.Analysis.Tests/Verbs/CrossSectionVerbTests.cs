using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class CrossSectionVerbTests
{
    private static readonly Catalog Catalog = new();

    // Totals by plain Simpson quadrature with g_V^p = 0.0298, g_V^n = -0.5117, Helm R0 = 1.2 A^(1/3) fm, s = 0.9 fm; three digits.
    [Theory]
    [InlineData("Ar40", 5, 4.83e-41)]
    [InlineData("Ar40", 10, 1.91e-40)]
    [InlineData("Ar40", 30, 1.54e-39)]
    [InlineData("Ar40", 50, 3.46e-39)]
    [InlineData("Cs133", 5, 6.13e-40)]
    [InlineData("Cs133", 10, 2.40e-39)]
    [InlineData("Cs133", 30, 1.74e-38)]
    [InlineData("Cs133", 50, 3.30e-38)]
    public void Totals_are_those_of_another_quadrature(string target, double energy, double expected) =>
        Assert.Equal(expected, Run(target, energy, "coherent-helm").TotalCm2, 0.005 * expected);

    // 2E²/(M + 2E) at 30 MeV.
    [Theory]
    [InlineData("Ar40", 48.29)]
    [InlineData("I127", 15.22)]
    [InlineData("Cs133", 14.54)]
    public void The_largest_recoil_is_that_of_kinematics(string target, double expected) => Assert.Equal(expected, Run(target, 30, "sevens").MaximumRecoilKeV, 0.005);

    [Fact]
    public void An_element_is_the_average_of_its_isotopes()
    {
        // Natural argon: 0.3336 % of 36, 0.0629 % of 38, 99.6035 % of 40.
        double average = (0.003336 * Run("Ar36", 30, "sevens").TotalCm2) + (0.000629 * Run("Ar38", 30, "sevens").TotalCm2) + (0.996035 * Run("Ar40", 30, "sevens").TotalCm2);
        Assert.Equal(average, Run("Ar", 30, "sevens").TotalCm2, 1e-5 * average);
    }

    [Fact]
    public void Points_run_from_zero_to_the_end_and_integrate_to_the_total()
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30, Points = 2001 });
        Assert.Equal(0, result.Points[0].RecoilKeV);
        Assert.Equal(result.MaximumRecoilKeV, result.Points[^1].RecoilKeV, 1e-9);
        double trapezes = result.Points.Zip(result.Points.Skip(1)).Sum(p => (p.Second.RecoilKeV - p.First.RecoilKeV) * (p.First.DSigmaDTCm2PerKeV + p.Second.DSigmaDTCm2PerKeV) / 2);
        Assert.Equal(result.TotalCm2, trapezes, 1e-5 * result.TotalCm2);
    }

    [Theory]
    [InlineData("Qq", 30, "nu_mu", 11)]
    [InlineData("Ar40", 0, "nu_mu", 11)]
    [InlineData("Ar40", double.NaN, "nu_mu", 11)]
    [InlineData("Ar40", 30, "mu", 11)]
    [InlineData("Ar40", 30, "nu_mu", 1)]
    public void What_cannot_be_is_refused(string target, double energy, string flavour, int points) =>
        Assert.Throws<CatalogException>(() => CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = target, EnergyMeV = energy, Flavour = flavour, Points = points }));

    private static CrossSectionResult Run(string target, double energy, string convention) =>
        CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = target, EnergyMeV = energy, Convention = convention });
}
