using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Nuclei;

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
        Assert.Equal(expected, Total(target, energy, "coherent-helm"), 0.005 * expected);

    // 2E²/(M + 2E) at 30 MeV.
    [Theory]
    [InlineData("Na23", 83.84)]
    [InlineData("Ar40", 48.29)]
    [InlineData("I127", 15.22)]
    [InlineData("Cs133", 14.54)]
    public void The_largest_recoil_is_that_of_kinematics(string target, double expected) => Assert.Equal(expected, Run(target, 30, "sevens").MaximumRecoilKeV!.Value, 0.005);

    [Fact]
    public void An_element_is_the_average_of_its_isotopes()
    {
        // Natural argon: 0.3336 % of 36, 0.0629 % of 38, 99.6035 % of 40.
        double average = (0.003336 * Total("Ar36", 30, "sevens")) + (0.000629 * Total("Ar38", 30, "sevens")) + (0.996035 * Total("Ar40", 30, "sevens"));
        Assert.Equal(average, Total("Ar", 30, "sevens"), 1e-5 * average);
    }

    [Fact]
    public void Points_run_from_zero_to_the_end_and_integrate_to_the_total()
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30, Points = 2001 });
        Assert.Equal(0, result.Points[0].RecoilKeV);
        Assert.Equal(result.MaximumRecoilKeV!.Value, result.Points[^1].RecoilKeV, 1e-9);
        double trapezes = result.Points.Zip(result.Points.Skip(1)).Sum(p => (p.Second.RecoilKeV - p.First.RecoilKeV) * (p.First.DSigmaDTCm2PerKeV + p.Second.DSigmaDTCm2PerKeV) / 2);
        Assert.Equal(result.TotalCm2!.Value, trapezes, 1e-5 * trapezes);
    }

    [Theory]
    [InlineData("Qq", 30, "nu_mu", 11)]
    [InlineData("Ar40", 0, "nu_mu", 11)]
    [InlineData("Ar40", double.NaN, "nu_mu", 11)]
    [InlineData("Ar40", 30, "mu", 11)]
    [InlineData("Ar40", 30, "nu_mu", 1)]
    public void What_cannot_be_is_refused(string target, double energy, string flavour, int points) =>
        Assert.Throws<CatalogException>(() => CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = target, EnergyMeV = energy, Flavour = flavour, Points = points }));

    // By another program (trapezes, 2001 points in T) with radiative couplings, Helm and the measured radius with its skin: nu_mu, nu_e, nu_mu_bar, mean.
    [Theory]
    [InlineData("Na", 4.6365e-40, 5.3559e-40, 7.1256e-40, 5.7060e-40)]
    [InlineData("Ar", 1.5285e-39, 1.7399e-39, 2.2803e-39, 1.8496e-39)]
    [InlineData("Ge", 5.0245e-39, 5.5756e-39, 7.1744e-39, 5.9248e-39)]
    [InlineData("I", 1.5701e-38, 1.6925e-38, 2.1285e-38, 1.7970e-38)]
    [InlineData("Xe", 1.7149e-38, 1.8460e-38, 2.3168e-38, 1.9593e-38)]
    [InlineData("Cs", 1.7368e-38, 1.8680e-38, 2.3441e-38, 1.9830e-38)]
    [InlineData("Pb", 4.1950e-38, 4.3810e-38, 5.3742e-38, 4.6501e-38)]
    public void Averages_over_stopped_pions_are_those_of_another_program(string target, double muon, double electron, double antimuon, double mean)
    {
        FluxAverages averages = Average(target);
        Assert.Equal("pi-dar", averages.Source);
        Assert.Equal(muon, averages.NuMu, 0.005 * muon);
        Assert.Equal(electron, averages.NuE, 0.005 * electron);
        Assert.Equal(antimuon, averages.NuMuBar, 0.005 * antimuon);
        Assert.Equal(mean, averages.Mean, 0.005 * mean);
    }

    [Theory]
    [InlineData("Ar", 2.2276e-39)]
    [InlineData("Pb", 7.4006e-38)]
    public void Averages_of_point_nuclei_are_those_of_another_program(string target, double mean) => Assert.Equal(
        mean, CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = target, Average = AveragingSource.PionDecayAtRest, FormFactor = "point" }).Averages!.Mean, 0.005 * mean);

    // By plain Simpson quadrature with 0.0298 and -0.5117, Klein-Nystrand with R = 1.2 A^(1/3) fm: nu_mu, nu_e, nu_mu_bar; four digits.
    [Theory]
    [InlineData("Cs133", 171.3e-40, 187.5e-40, 228.8e-40)]
    [InlineData("I127", 155.0e-40, 170.1e-40, 208.0e-40)]
    [InlineData("Ar40", 15.1e-40, 17.6e-40, 22.3e-40)]
    public void Averages_with_Klein_Nystrand_are_those_of_another_quadrature(string target, double muon, double electron, double antimuon)
    {
        FluxAverages averages = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = target, Average = AveragingSource.PionDecayAtRest, Convention = "coherent" }).Averages!;
        Assert.Equal(muon, averages.NuMu, 0.005 * muon);
        Assert.Equal(electron, averages.NuE, 0.005 * electron);
        Assert.Equal(antimuon, averages.NuMuBar, 0.005 * antimuon);
    }

    [Theory]
    [InlineData("helm")]
    [InlineData("klein-nystrand")]
    [InlineData("symmetrised-fermi")]
    [InlineData("point")]
    public void Every_form_factor_can_be_named(string name)
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ge", EnergyMeV = 30, FormFactor = name });
        Assert.Equal(name, result.FormFactor);
        Assert.Equal(string.Equals(name, "point", StringComparison.Ordinal), result.Coherence == 1);
    }

    // COHERENT's Standard-Model value per nucleus of CsI, 189e-40 cm²; a formula unit has two nuclei.
    [Fact]
    public void Caesium_iodide_is_twice_its_published_mean_per_nucleus() => Assert.Equal(2 * 189.0e-40, Average("CsI").Mean, 0.005 * 2 * 189.0e-40);

    [Theory]
    [InlineData("CaWO4", "formula unit")]
    [InlineData("C3F8", "formula unit")]
    [InlineData("Ge", "atom")]
    [InlineData("Ge72", "nucleus")]
    [InlineData("Ge[76:0.87,74:0.13]", "formula unit")]
    public void It_says_what_it_is_per_and_is_the_sum_of_its_nuclides(string target, string per)
    {
        CrossSectionResult result = Run(target, 20, "sevens");
        Assert.Equal(per, result.Per);
        double sum = result.PerNuclide.Sum(n => n.MoleFraction * n.TotalCm2!.Value);
        Assert.Equal(sum, result.TotalCm2!.Value, 1e-12 * sum);
    }

    [Fact]
    public void A_compound_is_the_sum_over_its_stoichiometry()
    {
        double sum = Total("Ca", 30, "tree") + Total("W", 30, "tree") + (4 * Total("O", 30, "tree"));
        Assert.Equal(sum, Total("CaWO4", 30, "tree"), 1e-12 * sum);
        Assert.Equal((0.87 * Total("Ge76", 30, "tree")) + (0.13 * Total("Ge74", 30, "tree")), Total("Ge[76:0.87,74:0.13]", 30, "tree"), 1e-12 * sum);
    }

    [Theory]
    [InlineData("Ar40")]
    [InlineData("CsI")]
    public void Coherence_is_whole_at_low_energy_and_falls(string target)
    {
        var request = new CrossSectionRequest { Target = target, EnergiesMeV = new EvaluationGrid(0.01, 60, 40, GridSpacing.Logarithmic) };
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, request);
        Assert.Equal(1, result.Totals[0].Coherence, 1e-6);
        Assert.All(result.Totals.Zip(result.Totals.Skip(1)), p => Assert.True(p.Second.Coherence < p.First.Coherence));
        Assert.All(CrossSectionVerb.Run(Catalog, request with { FormFactor = "point" }).Totals, t => Assert.Equal(1, t.Coherence));
    }

    // F² = 1 − q²R²/3 + …, and q² scales as E².
    [Fact]
    public void The_loss_of_coherence_grows_as_the_square_of_a_low_energy()
    {
        double one = 1 - Run("Ar40", 1, "sevens").Coherence!.Value;
        double two = 1 - Run("Ar40", 2, "sevens").Coherence!.Value;
        Assert.Equal(4, two / one, 0.02);
    }

    [Fact]
    public void A_grid_of_energies_has_the_totals_of_its_energies()
    {
        CrossSectionResult grid = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergiesMeV = new EvaluationGrid(10, 50, 3, GridSpacing.Linear), Convention = "coherent-helm" });
        Assert.Equal([10, 30, 50], grid.Totals.Select(t => t.EnergyMeV));
        Assert.Null(grid.EnergyMeV);
        Assert.Empty(grid.Points);
        foreach (CrossSectionTotal total in grid.Totals)
        {
            CrossSectionResult one = Run("Ar40", total.EnergyMeV, "coherent-helm");
            Assert.Equal((one.TotalCm2, one.MaximumRecoilKeV, one.Coherence), (total.TotalCm2, total.MaximumRecoilKeV, total.Coherence));
        }
    }

    [Fact]
    public void Recoils_of_a_grid_are_those_asked_for_and_beyond_the_end_there_is_nothing()
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30, RecoilsKeV = new EvaluationGrid(0, 100, 5, GridSpacing.Linear) });
        Assert.Equal([0, 25, 50, 75, 100], result.Points.Select(p => p.RecoilKeV));
        Assert.Equal([true, true, false, false, false], result.Points.Select(p => p.DSigmaDTCm2PerKeV > 0));
    }

    [Theory]
    [InlineData("arr40", "did you mean 'Ar40'?")]
    [InlineData("LXee", "did you mean 'LXe'?")]
    [InlineData("Ge[76:0.8,74:0.1]", "sum to")]
    public void An_unknown_target_gets_the_nearest_or_the_reason(string target, string message) =>
        Assert.Contains(message, Assert.Throws<CatalogException>(() => Run(target, 30, "sevens")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_nuclide_without_a_radius_is_refused_where_the_convention_needs_one_only()
    {
        Nuclide bare = Catalog.Nuclides.Nuclides.First(n => n.ChargeRadius is null && n.A > 100);
        Assert.Contains(bare.Name, Assert.Throws<CatalogException>(() => Run(bare.Name, 30, "sevens")).Message, StringComparison.Ordinal);
        Assert.True(Total(bare.Name, 30, "coherent-helm") > 0);
    }

    [Theory]
    [InlineData(60, 1, 5, GridSpacing.Linear)]
    [InlineData(0, 60, 5, GridSpacing.Linear)]
    [InlineData(0, 60, 5, GridSpacing.Logarithmic)]
    [InlineData(-1, 60, 5, GridSpacing.Linear)]
    [InlineData(1, double.PositiveInfinity, 5, GridSpacing.Linear)]
    [InlineData(1, 60, 1, GridSpacing.Linear)]
    public void A_grid_that_cannot_be_is_refused(double lower, double upper, int count, GridSpacing spacing) => Assert.StartsWith(
        "energies: found",
        Assert.Throws<CatalogException>(() => CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergiesMeV = new EvaluationGrid(lower, upper, count, spacing) })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_compute_and_recoils_without_an_energy_are_refused()
    {
        Assert.Throws<CatalogException>(() => CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40" }));
        var recoils = new CrossSectionRequest { Target = "Ar40", Average = AveragingSource.PionDecayAtRest, RecoilsKeV = new EvaluationGrid(0, 1, 2, GridSpacing.Linear) };
        Assert.Contains("recoils: found a grid without an energy", Assert.Throws<CatalogException>(() => CrossSectionVerb.Run(Catalog, recoils)).Message, StringComparison.Ordinal);
    }

    private static FluxAverages Average(string target) =>
        CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = target, Average = AveragingSource.PionDecayAtRest }).Averages!;

    private static double Total(string target, double energy, string convention) => Run(target, energy, convention).TotalCm2!.Value;

    private static CrossSectionResult Run(string target, double energy, string convention) =>
        CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = target, EnergyMeV = energy, Convention = convention });
}
