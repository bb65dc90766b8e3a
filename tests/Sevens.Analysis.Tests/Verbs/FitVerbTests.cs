using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class FitVerbTests
{
    private const string CsI2021 = "coherent-csi-2021";
    private const string CsI2017 = "coherent-csi-2017";
    private static readonly Catalog Catalog = new();

    /// <summary>Q → −Q for electron neutrinos on caesium, by hand: ε_ee^dV = 2·38.27/(A + N) with A + N = 211; the two minima mirror each other about half of it.</summary>
    [Fact]
    public void The_coupling_that_turns_the_weak_charge_around_is_a_second_minimum()
    {
        FitReport report = Run(new RunRequest { Experiments = [CsI2021], Model = "nsi", Free = ["eps_ee_dV"], Levels = [0.9] });
        FitOtherMinimum other = Assert.Single(report.Others);
        FitInterval ninety = other.Intervals["eps_ee_dV"].Single(i => i.Level == 0.9);
        Assert.InRange(2 * 38.27 / 211, ninety.Lower!.Value, ninety.Upper!.Value);
        Assert.InRange(other.Above, 0, 0.5);
        double lowest = report.Parameters.Single(p => string.Equals(p.Name, "eps_ee_dV", StringComparison.Ordinal)).Value!.Value;
        Assert.Equal(2 * 38.27 / 211, lowest + other.Values["eps_ee_dV"], 0.01);
    }

    /// <summary>The radius and the weak mixing angle are degenerate there: starts of profiles lead beyond the radii for which templates are known, and ends stay within.</summary>
    [Fact]
    public void A_degenerate_pair_of_parameters_is_profiled_within_their_bounds()
    {
        FitReport report = Run(new RunRequest { Experiments = ["coherent-csi-2017-least-squares"], Free = ["R_n", "sin2_theta_w"] });
        Assert.True(report.Status.Converged);
        FitParameter radius = report.Parameters.Single(p => string.Equals(p.Name, "R_n", StringComparison.Ordinal));
        Assert.InRange(radius.Lower!.Value, 2.5, radius.Value!.Value);
        Assert.InRange(radius.Upper!.Value, radius.Value.Value, 9.8);
    }

    [Fact]
    public void The_report_says_what_the_fit_found()
    {
        FitReport report = Run(new RunRequest { Experiments = [CsI2021] });
        Experiment experiment = Catalog.Experiment(CsI2021);
        ExperimentLikelihood likelihood = LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);
        FitResult fit = Fit.Run(likelihood.Model, FitOptions.Default);
        Assert.True(report.Status.Converged);
        Assert.Equal("converged", report.Status.Verdict);
        Assert.Equal(fit.Minimum.TwoNll, report.Minimum.TwoNll!.Value, 1e-6);
        Assert.Equal(likelihood.Model.Parameters.Select(p => p.Name), report.Parameters.Select(p => p.Name), StringComparer.Ordinal);
        foreach (FitParameter parameter in report.Parameters)
        {
            Assert.Equal(fit[parameter.Name].Value, parameter.Value!.Value, 1e-4 * parameter.Error!.Value);
            Assert.InRange(parameter.Value.Value, parameter.Lower!.Value, parameter.Upper!.Value);
        }

        FittedComponentEvents signal = report.Events[CsI2021].Components["cevns"];
        Assert.Equal(report.Parameters[0].Value!.Value * signal.Predicted, signal.Fitted!.Value, 1e-6 * signal.Predicted);
        Assert.Equal(report.Parameters[0].Error!.Value * signal.Predicted, signal.Error!.Value, 1e-6 * signal.Predicted);
        Assert.Equal("background-only", report.Tests[0].Hypothesis);
        Assert.Equal(Math.Sqrt(report.Tests[0].Q!.Value), report.Tests[0].Significance!.Value, 1e-9);
    }

    [Fact]
    public void Spectra_of_the_fit_add_up_to_its_events()
    {
        FitReport report = Run(new RunRequest { Experiments = [CsI2021] });
        foreach ((string name, FittedComponentEvents events) in report.Events[CsI2021].Components)
        {
            Assert.Equal(events.Fitted!.Value, report.Spectra[0].Spectra.Single(s => string.Equals(s.Name, name, StringComparison.Ordinal)).Values.Sum(), 1e-6 * events.Fitted.Value);
        }
    }

    [Fact]
    public void The_correlation_matrix_is_one()
    {
        FitReport report = Run(new RunRequest { Experiments = [CsI2021] });
        int n = report.Parameters.Length;
        Assert.Equal(n, report.Correlation.Length);
        for (int i = 0; i < n; i++)
        {
            Assert.Equal(1, report.Correlation[i][i]!.Value, 1e-12);
            for (int j = 0; j < i; j++)
            {
                Assert.Equal(report.Correlation[i][j]!.Value, report.Correlation[j][i]!.Value, 1e-12);
                Assert.InRange(report.Correlation[i][j]!.Value, -1, 1);
            }
        }
    }

    [Fact]
    public void A_signal_that_is_held_moves_by_the_flux_instead()
    {
        FitReport report = Run(new RunRequest { Experiments = [CsI2021], Fixed = ImmutableSortedDictionary<string, double>.Empty.Add("cevns", 1) });
        FitParameter flux = report.Parameters.Single(p => string.Equals(p.Name, "sns-flux", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Parameters, p => string.Equals(p.Name, "cevns", StringComparison.Ordinal));
        Assert.Empty(report.Tests);

        // The published flux error is 10 %: the data can only narrow it, and 314 of 345 events pull it down.
        Assert.InRange(flux.Value!.Value, 0.85, 1.0);
        Assert.InRange(flux.Error!.Value, 0.03, 0.10);
        Assert.Equal((flux.Value.Value - 1) / 0.1, flux.Pull!.Value, 1e-6);
    }

    [Fact]
    public void Experiments_at_one_source_share_its_flux()
    {
        FitReport report = Run(new RunRequest { Experiments = [CsI2021, CsI2017], Held = [$"cevns:{CsI2021}", $"cevns:{CsI2017}"] });
        FitParameter both = Assert.Single(report.Parameters, p => string.Equals(p.Name, "sns-flux", StringComparison.Ordinal));
        FitParameter one = Run(new RunRequest { Experiments = [CsI2021], Held = ["cevns"] }).Parameters.Single(p => string.Equals(p.Name, "sns-flux", StringComparison.Ordinal));
        Assert.True(both.Error < one.Error, $"{both.Error} is not below {one.Error}");
    }

    [Fact]
    public void Experiments_that_share_nothing_are_fitted_as_if_alone()
    {
        FitReport both = Run(new RunRequest { Experiments = [CsI2021, CsI2017] });
        FitReport first = Run(new RunRequest { Experiments = [CsI2021] });
        FitReport second = Run(new RunRequest { Experiments = [CsI2017] });
        Assert.Equal(first.Minimum.TwoNll!.Value + second.Minimum.TwoNll!.Value, both.Minimum.TwoNll!.Value, 1e-5);
        Assert.Equal(first.Events[CsI2021].Components["cevns"].Fitted!.Value, both.Events[CsI2021].Components["cevns"].Fitted!.Value, 0.01);
        Assert.Equal(second.Events[CsI2017].Components["cevns"].Fitted!.Value, both.Events[CsI2017].Components["cevns"].Fitted!.Value, 0.01);
    }

    [Fact]
    public void Without_systematics_constrained_parameters_are_gone_and_the_error_is_smaller()
    {
        FitReport full = Run(new RunRequest { Experiments = [CsI2021] });
        FitReport statistics = Run(new RunRequest { Experiments = [CsI2021], Systematics = Systematics.StatisticsOnly });
        Assert.DoesNotContain(statistics.Parameters, p => p.Pull is not null);
        Assert.True(statistics.Parameters[0].Error < full.Parameters[0].Error);
    }

    [Fact]
    public void A_window_keeps_only_its_counts()
    {
        FitReport all = Run(new RunRequest { Experiments = [CsI2021] });
        FitReport early = Run(new RunRequest { Experiments = [CsI2021], Windows = [new AxisWindow("time", 0, 3)] });
        FitReport late = Run(new RunRequest { Experiments = [CsI2021], Windows = [new AxisWindow("time", 3, 6)] });
        Assert.Equal(all.Events[CsI2021].Observed, early.Events[CsI2021].Observed + late.Events[CsI2021].Observed);
    }

    [Fact]
    public void Levels_asked_for_are_wider_and_stand_beside_one_sigma()
    {
        FitParameter signal = Run(new RunRequest { Experiments = [CsI2021], Levels = [0.9] }).Parameters[0];
        Assert.Equal(2, signal.Intervals.Length);
        Assert.True(signal.Intervals[1].Lower < signal.Lower && signal.Intervals[1].Upper > signal.Upper);

        // A parabola would give 1.645 standard deviations.
        Assert.Equal(1.645, (signal.Intervals[1].Upper!.Value - signal.Value!.Value) / (signal.Upper!.Value - signal.Value.Value), 0.05);
    }

    [Theory]
    [InlineData("cevns", -1.0)]
    [InlineData("cevns", double.NaN)]
    [InlineData("cevn", 1.0)]
    public void A_parameter_that_is_unknown_or_out_of_range_is_refused(string name, double value) =>
        Assert.Throws<CatalogException>(() => Run(new RunRequest { Experiments = [CsI2021], Fixed = ImmutableSortedDictionary<string, double>.Empty.Add(name, value) }));

    private static FitReport Run(RunRequest request) => FitVerb.Run(Catalog, request);

    [Fact]
    public void Decorrelated_nuisances_are_one_parameter_per_experiment()
    {
        RunRequest request = new() { Experiments = ["coherent-csi-2021", "coherent-csi-2017"], Free = ["sin2_theta_w"] };
        FitReport shared = FitVerb.Run(new Catalog(), request), apart = FitVerb.Run(new Catalog(), request with { Decorrelate = ["sns-flux"] });
        Assert.Single(shared.Parameters, p => p.Name.StartsWith("sns-flux", StringComparison.Ordinal));
        Assert.Equal(
            ["sns-flux:coherent-csi-2017", "sns-flux:coherent-csi-2021"],
            apart.Parameters.Select(p => p.Name).Where(n => n.StartsWith("sns-flux", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

        // Two independent measurements of the flux error are worth more than a common one.
        Assert.True(apart.Parameters[0].Error < shared.Parameters[0].Error);
        CatalogException problem = Assert.Throws<CatalogException>(() => FitVerb.Run(new Catalog(), request with { Decorrelate = ["sns-fluxx"] }));
        Assert.Contains("found 'sns-fluxx', expected one of", problem.Message, StringComparison.Ordinal);
    }
}
