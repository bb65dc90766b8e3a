using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class ImpactsVerbTests
{
    private static readonly RunRequest Angle = new() { Experiments = ["coherent-csi-2021"], Free = ["sin2_theta_w"] };

    [Fact]
    public void An_impact_is_a_fit_with_the_nuisance_held_one_error_away()
    {
        ImpactsReport report = ImpactsVerb.Run(new Catalog(), new ImpactsRequest { Fit = Angle });
        Assert.Equal("sin2_theta_w", report.On);
        ParameterImpact flux = report.Impacts.Single(i => string.Equals(i.Name, "sns-flux", StringComparison.Ordinal));
        FitReport held = FitVerb.Run(new Catalog(), Angle with { Fixed = ImmutableSortedDictionary<string, double>.Empty.Add("sns-flux", flux.Value!.Value + flux.Error!.Value) });
        Assert.Equal(held.Parameters[0].Value!.Value - report.Value!.Value, flux.Up!.Value, 1e-6);
        Assert.True(report.Impacts.Zip(report.Impacts.Skip(1), (a, b) => Largest(a) >= Largest(b)).All(ordered => ordered));
    }

    [Fact]
    public void Sources_are_those_of_the_definition()
    {
        ImpactsReport report = ImpactsVerb.Run(new Catalog(), new ImpactsRequest { Fit = Angle with { Theory = "standard" } });
        var sources = report.Impacts.ToDictionary(i => i.Name, i => i.Source, StringComparer.Ordinal);
        Assert.Equal("flux", sources["sns-flux"]);
        Assert.Equal("quenching", sources["csi-quenching-2021.1"]);
        Assert.Equal("efficiency", sources["csi-efficiency-2021"]);
        Assert.Equal("backgrounds", sources["csi-2021-beam-neutrons"]);
        Assert.Contains(sources.Values, s => string.Equals(s, "theory", StringComparison.Ordinal));
        Assert.Equal("statistics", report.Breakdown[^1].Source);
    }

    [Fact]
    public void Statistics_are_what_a_fit_without_nuisances_has()
    {
        ImpactsReport report = ImpactsVerb.Run(new Catalog(), new ImpactsRequest { Fit = Angle });
        double squares = report.Breakdown.Sum(s => s.Error!.Value * s.Error!.Value);

        // Sources are hardly correlated in this fit, so that squares add up to the whole but for a few per cent.
        Assert.Equal(report.Error!.Value, Math.Sqrt(squares), 0.03 * report.Error.Value);
        double held = FitVerb.Run(new Catalog(), Angle with { Systematics = Systematics.StatisticsOnly }).Parameters[0].Error!.Value;
        Assert.Equal(held, report.Breakdown[^1].Error!.Value, 0.05 * held);
    }

    [Fact]
    public void A_slice_lies_nowhere_below_the_profile()
    {
        LikelihoodCurves curves = ImpactsVerb.Run(new Catalog(), new ImpactsRequest { Fit = Angle }).Curves;
        Assert.All(curves.Profile.Zip(curves.Slice), pair => Assert.True(pair.Second >= pair.First - 1e-6));
    }

    [Fact]
    public void An_unknown_parameter_is_refused()
    {
        CatalogException problem = Assert.Throws<CatalogException>(() => ImpactsVerb.Run(new Catalog(), new ImpactsRequest { Fit = Angle, On = "sin2_theta" }));
        Assert.Contains("sin2_theta_w", problem.Message, StringComparison.Ordinal);
    }

    private static double Largest(ParameterImpact impact) => Math.Max(Math.Abs(impact.Up ?? 0), Math.Abs(impact.Down ?? 0));
}
