using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Tests.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Measurements;
using Sevens.Physics.Interactions.ParityViolation;
using Sevens.Physics.Nuclei;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Fits that take measurements made elsewhere along.</summary>
public sealed class FitWithMeasurementsTests
{
    private const string CsI2021 = "coherent-csi-2021";
    private static readonly Catalog Catalog = new();

    // No nuclide of the target is lead: the measurement alone decides its radius, and the counts do not notice.
    [Fact]
    public void A_measurement_alone_gives_back_its_radius()
    {
        FitReport report = Run([CsI2021], ["R_n:Pb208"], "prex-2");
        RadiusEstimate expected = ((WeakChargeMeasurement)Catalog.Measurement("prex-2")).NeutronRadius().NeutronRadius;
        FitParameter radius = Parameter(report, "R_n:Pb208");
        Assert.Equal(expected.Value, radius.Value!.Value, 0.01 * expected.TotalError);
        Assert.Equal(expected.TotalError, radius.Error!.Value, 0.05 * expected.TotalError);
        FitMeasurement measurement = Assert.Single(report.Measurements);
        Assert.Equal(("prex-2", 0.368), (measurement.Name, measurement.Value));
        Assert.Equal(0, measurement.Pull!.Value, 0.01);
        Assert.Contains("arXiv:2102.10767", report.Provenance.Citations, StringComparer.Ordinal);
        Assert.Contains(report.Provenance.Inputs, i => i.Name.Contains("prex-2", StringComparison.Ordinal));
    }

    // Two Gaussians: the mean weighted with inverse squares of errors, and pulls by hand.
    [Fact]
    public void Gaussian_measurements_combine_as_the_weighted_mean()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["mine.yaml"], """
            schema: sevens/measurement/1
            name: mine
            title: A radius of lead
            kind: neutronRadius
            nuclide: Pb208
            radiusFm: { value: 5.7, errors: [0.06] }
            status: recalled
            citation: [arXiv:2102.10767]
            """);
        FitReport report = Run([CsI2021], ["R_n:Pb208"], "antiprotonic-pb208", folder["mine.yaml"]);
        double first = NuclearRadii.PointProton(Catalog.Nuclides.Nuclide("Pb208")) + 0.16;
        double firstWeight = 1 / ((0.02 * 0.02) + (0.04 * 0.04));
        double secondWeight = 1 / (0.06 * 0.06);
        double mean = ((first * firstWeight) + (5.7 * secondWeight)) / (firstWeight + secondWeight);
        FitParameter radius = Parameter(report, "R_n:Pb208");
        Assert.Equal(mean, radius.Value!.Value, 1e-5);
        Assert.Equal(1 / Math.Sqrt(firstWeight + secondWeight), radius.Error!.Value, 1e-5);
        FitMeasurement skin = report.Measurements[0];
        Assert.Equal("R_n − R_p (Pb208), fm", skin.Quantity);
        Assert.Equal(0.16, skin.Value);
        Assert.Equal(mean - first + 0.16, skin.Fitted!.Value, 1e-5);
        Assert.Equal((mean - first) * Math.Sqrt(firstWeight), skin.Pull!.Value, 1e-3);
    }

    // The likelihood of the radius is not far from a Gaussian one near its minimum.
    [Fact]
    public void A_radius_of_the_target_combines_with_the_counts()
    {
        FitParameter alone = Parameter(Run([CsI2021], ["R_n"]), "R_n");
        FitParameter both = Parameter(Run([CsI2021], ["R_n"], "p-cs133"), "R_n");
        double weight = 1 / (alone.Error!.Value * alone.Error.Value);
        const double Other = 1 / (0.21 * 0.21);
        Assert.Equal(((alone.Value!.Value * weight) + (4.86 * Other)) / (weight + Other), both.Value!.Value, 0.2 * both.Error!.Value);
        Assert.Equal(1 / Math.Sqrt(weight + Other), both.Error.Value, 0.1 * both.Error.Value);
    }

    [Fact]
    public void Electron_scattering_narrows_a_common_shift()
    {
        FitReport report = Run([CsI2021], ["delta_R_n"], "prex-2", "crex");
        Assert.True(report.Status.Converged);
        Assert.Equal(2, report.Measurements.Length);
        Assert.InRange(Parameter(report, "delta_R_n").Error!.Value, 0.02, 0.06);
    }

    [Fact]
    public void Atoms_decide_the_mixing_angle()
    {
        FitParameter angle = Parameter(Run([CsI2021], ["sin2_theta_w"], "apv-cs133"), "sin2_theta_w");
        Assert.InRange(angle.Value!.Value, 0.234, 0.241);
        Assert.InRange(angle.Error!.Value, 0.0015, 0.0020);
    }

    // arXiv:2403.03566 fits 0.227 ± 0.028 to the same counts with its radius of caesium.
    [Fact]
    public void A_radius_from_protons_frees_the_mixing_angle()
    {
        FitParameter angle = Parameter(Run([CsI2021], ["sin2_theta_w", "R_n"], "p-cs133"), "sin2_theta_w");
        Assert.Equal(0.227, angle.Value!.Value, 0.5 * 0.028);
        Assert.Equal(0.028, angle.Error!.Value, 0.15 * 0.028);
    }

    [Theory]
    [InlineData("R_n", "prex-2", "delta_R_n or R_n:Pb208")]
    [InlineData("R_n:Ca48", "prex-2", "R_n:Ca48")]
    [InlineData("R_n", "prex-2b", "did you mean 'prex-2'")]
    [InlineData("cevns", "p-cs133", "delta_R_n or R_n:Cs133")]
    public void What_does_not_fit_together_is_refused(string free, string measurement, string expected) =>
        Assert.Contains(expected, Assert.Throws<CatalogException>(() => Run([CsI2021], [free], measurement)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_record_of_a_run_keeps_the_measurements()
    {
        using var folder = new TemporaryFolder();
        var request = new RunRequest { Experiments = [CsI2021], Free = ["R_n:Pb208"], With = ["antiprotonic-skins:Pb208"] };
        FitReport result = FitVerb.Run(Catalog, request);
        RunFolder.Write(folder.Path, RunFolder.Record("fit", request, result), result);
        (RunRecord record, VerbResult again) = RerunVerb.Run(Catalog, folder.Path);
        Assert.Equal(["antiprotonic-skins:Pb208"], record.Request!.With, StringComparer.Ordinal);
        Assert.Equal(ResultJson.Write(result), ResultJson.Write(again), StringComparer.Ordinal);
    }

    private static FitReport Run(string[] experiments, string[] free, params string[] measurements) =>
        FitVerb.Run(Catalog, new RunRequest { Experiments = [.. experiments], Free = [.. free], With = [.. measurements] });

    private static FitParameter Parameter(FitReport report, string name) =>
        Assert.Single(report.Parameters, p => string.Equals(p.Name, name, StringComparison.Ordinal));
}
