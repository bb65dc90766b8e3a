using System.Text.Json;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Theory;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Theory errors in what the verbs report.</summary>
public sealed class TheoryErrorTests
{
    private const string CsI2021 = "coherent-csi-2021";
    private static readonly Catalog Catalog = new();

    [Fact]
    public void A_prediction_has_the_error_of_its_events_and_bins()
    {
        ExperimentPrediction prediction = PredictVerb.Run(Catalog, new RunRequest { Experiments = [CsI2021] }).Experiments[0];
        TheoryError error = prediction.Events["cevns"].Theory!;
        Assert.Equal(["couplings", "formFactorRadius", "formFactorShape", "formFactorSurface"], error.ByOrigin.Keys, StringComparer.Ordinal);
        Assert.Equal(error.Total * error.Total, error.ByOrigin.Values.Sum(e => e * e), 1e-9 * error.Total * error.Total);
        Spectrum signal = prediction.Spectra[0];
        Assert.Equal(signal.Values.Length, signal.Theory!.Errors.Length);
        Assert.Equal(signal.Axes.Select(a => a.Name).Order(StringComparer.Ordinal), signal.Theory.Projections.Keys, StringComparer.Ordinal);

        // Bins move together where one nuisance rules, and never more than that.
        Assert.InRange(error.Total, 0.9 * signal.Theory.Errors.Sum(), signal.Theory.Errors.Sum() * (1 + 1e-12));
        Assert.InRange(signal.Theory.Projections["time"].Sum(), error.Total * (1 - 1e-12), signal.Theory.Errors.Sum() * (1 + 1e-12));
        Assert.All(prediction.Spectra.Skip(1), s => Assert.Null(s.Theory));
        Assert.Null(prediction.Events["steadyState"].Theory);
    }

    /// <summary>Radii of the target leave no error of form factors in a point; couplings stay.</summary>
    [Fact]
    public void A_point_has_the_error_of_its_couplings()
    {
        TheoryError error = PredictVerb.Run(Catalog, new RunRequest { Experiments = [CsI2021], FormFactor = "point" }).Experiments[0].Events["cevns"].Theory!;
        Assert.Equal(["couplings"], error.ByOrigin.Keys, StringComparer.Ordinal);
    }

    [Fact]
    public void None_leaves_the_result_as_it_was()
    {
        PredictionResult without = PredictVerb.Run(Catalog, new RunRequest { Experiments = [CsI2021], Theory = TheoryChoice.None });
        Assert.DoesNotContain("theory", ResultJson.Write(without), StringComparison.OrdinalIgnoreCase);
        CrossSectionResult section = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30, Theory = TheoryChoice.None });
        Assert.DoesNotContain("theory", ResultJson.Write(section), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Cross_sections_have_errors_that_rise_with_energy()
    {
        CrossSectionResult section = CrossSectionVerb.Run(Catalog, new CrossSectionRequest
        {
            Target = "CsI",
            EnergyMeV = 30,
            EnergiesMeV = new EvaluationGrid(10, 50, 5, GridSpacing.Linear),
            Average = AveragingSource.PionDecayAtRest,
            Points = 11,
        });
        double[] radius = [.. section.Totals.Select(t => t.Theory!.ByOrigin["formFactorRadius"] / t.TotalCm2)];
        Assert.Equal(radius.Order(), radius);
        Assert.Equal(section.Totals[2].Theory!.Total, section.Theory!.Total, 1e-12 * section.Theory.Total);
        Assert.All(section.Points, p => Assert.NotNull(p.TheoryCm2PerKeV));
        Assert.Equal(["mean", "nu_e", "nu_mu", "nu_mu_bar"], section.Averages!.Theory!.Keys, StringComparer.Ordinal);

        // The prompt line has 29.79 MeV: within a few per cent of the error at 30 MeV.
        Assert.Equal(section.Theory.Total / section.TotalCm2!.Value, section.Averages.Theory["nu_mu"].Total / section.Averages.NuMu, 2e-4);
        using JsonDocument json = JsonDocument.Parse(ResultJson.Write(section));
        Assert.Equal(section.Theory.Total, json.RootElement.GetProperty("theory").GetProperty("total").GetDouble());
        Assert.Equal(section.Theory.ByOrigin["couplings"], json.RootElement.GetProperty("theory").GetProperty("byOrigin").GetProperty("couplings").GetDouble());
    }

    [Fact]
    public void What_a_form_factor_cannot_follow_is_a_warning() => Assert.Contains(
        CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30, FormFactor = "gaussian" }).Warnings,
        w => w.StartsWith("theory-surface is left out: ", StringComparison.Ordinal));

    [Fact]
    public void A_fit_profiles_theory_only_on_demand()
    {
        FitReport plain = FitVerb.Run(Catalog, new RunRequest { Experiments = [CsI2021], Free = ["sin2_theta_w"] });
        Assert.DoesNotContain(plain.Parameters, p => p.Name.StartsWith("theory-", StringComparison.Ordinal));
        FitReport with = FitVerb.Run(Catalog, new RunRequest { Experiments = [CsI2021], Free = ["sin2_theta_w"], Theory = "standard" });
        Assert.Contains(with.Parameters, p => p.Name is "theory-neutron-skin-offset");
        Assert.Contains(with.Status.Messages, m => m.StartsWith("theory-weak-mixing-angle is left out", StringComparison.Ordinal));
        Assert.True(with.Parameters[0].Error > plain.Parameters[0].Error, "errors of theory widen the angle");
        Assert.Contains("arXiv:2506.03255", with.Provenance.Citations, StringComparer.Ordinal);
        Assert.DoesNotContain("arXiv:2506.03255", plain.Provenance.Citations, StringComparer.Ordinal);
    }

    [Fact]
    public void An_unknown_set_is_refused() => Assert.Contains(
        "standard", Assert.Throws<CatalogException>(() => PredictVerb.Run(Catalog, new RunRequest { Experiments = [CsI2021], Theory = "standart" })).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_reference_of_a_set_is_known()
    {
        foreach (string name in Catalog.TheoryNames)
        {
            TheorySet set = Catalog.Theory(name);
            _ = References.Load().BibTeX(set.Definition.Citation.Concat(set.Definition.Nuisances.SelectMany(n => n.Citation)), out var unknown);
            Assert.Empty(unknown);
        }
    }

    [Fact]
    public void The_figure_draws_with_a_band() =>
        Assert.NotEmpty(ResultFigures.Of(PredictVerb.Run(Catalog, new RunRequest { Experiments = [CsI2021] })).ToArray());
}
