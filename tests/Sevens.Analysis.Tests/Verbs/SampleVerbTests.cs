using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Sampling;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class SampleVerbTests
{
    private static readonly RunRequest Csi = new() { Experiments = ["coherent-csi-2021"] };

    [Theory]
    [InlineData(SamplingMethod.Nuts)]
    [InlineData(SamplingMethod.Ensemble)]
    [InlineData(SamplingMethod.Nested)]
    public void A_posterior_agrees_with_the_profile(SamplingMethod method)
    {
        SampleReport sample = SampleVerb.Run(new Catalog(), new SampleRequest { Fit = Csi, Priors = Prior("cevns", "uniform:0:3"), Method = method, Draws = 8000, Seed = 4 });
        FitReport fit = FitVerb.Run(new Catalog(), Csi);
        Assert.True(sample.Status.Converged, string.Join("; ", sample.Status.Messages));
        int compared = 0;
        foreach (SampledParameter parameter in sample.Parameters)
        {
            FitParameter fitted = fit.Parameters.Single(p => string.Equals(p.Name, parameter.Name, StringComparison.Ordinal));

            // Gaussian-like is what the curvature at the minimum describes: the efficiency, whose deformation bends, is not.
            double up = fitted.Upper!.Value - fitted.Value!.Value, down = fitted.Value!.Value - fitted.Lower!.Value, half = (up + down) / 2;
            if (Math.Abs(half - fitted.Error!.Value) > 0.03 * half || Math.Abs(up - down) > 0.05 * half)
            {
                continue;
            }

            compared++;
            Assert.Equal(fitted.Value!.Value, parameter.Mean!.Value, (0.05 * half) + (4 * parameter.MeanError!.Value));
            Assert.Equal(half, parameter.Deviation!.Value, 0.05 * half);
        }

        Assert.InRange(compared, 5, sample.Parameters.Length);
    }

    [Fact]
    public void Nested_sampling_sees_both_minima_of_the_down_coupling()
    {
        RunRequest request = Csi with { Model = "nsi", Free = ["eps_ee_dV"] };
        SampleReport sample = SampleVerb.Run(new Catalog(), new SampleRequest { Fit = request, Priors = Prior("eps_ee_dV", "uniform:-0.5:1"), Method = SamplingMethod.Nested });
        Assert.True(sample.Status.Converged, string.Join("; ", sample.Status.Messages));
        Assert.NotNull(sample.Evidence);

        // Q → −Q: the mirror of 0 lies where the nuclear charge of ν_e has changed sign, at −2·Q_W/(3·(A + N)) ≈ 0.36 for CsI.
        double[] draws = [.. sample.Sampling!.ValuesOf(0).SelectMany(v => v)];
        double left = draws.Average(v => v < 0.18 ? 1.0 : 0.0);
        Assert.InRange(left, 0.35, 0.65);
        Assert.Equal(0.0, draws.Where(v => v < 0.18).Average(), 0.06);
        Assert.Equal(0.36, draws.Where(v => v >= 0.18).Average(), 0.06);
    }

    [Fact]
    public void A_flat_prior_on_an_open_range_is_refused()
    {
        CatalogException problem = Assert.Throws<CatalogException>(() => SampleVerb.Run(new Catalog(), new SampleRequest { Fit = Csi }));
        Assert.Contains("prior of cevns: found none", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cevns", "uniform:2:0", "rising ends")]
    [InlineData("cevns", "uniform:0", "expected uniform:FROM:TO")]
    [InlineData("cevns", "flat", "expected one of uniform")]
    [InlineData("csi-efficiency-2021", "uniform:0:1", "constrains it already")]
    [InlineData("cevn", "uniform:0:1", "cevns")]
    public void Priors_that_make_no_sense_are_refused(string name, string prior, string reason)
    {
        ImmutableSortedDictionary<string, string> priors = Prior(name, prior);
        priors = priors.ContainsKey("cevns") ? priors : priors.Add("cevns", "uniform:0:2");
        CatalogException problem = Assert.Throws<CatalogException>(() => SampleVerb.Run(new Catalog(), new SampleRequest { Fit = Csi, Priors = priors }));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    private static ImmutableSortedDictionary<string, string> Prior(string name, string prior) =>
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal).Add(name, prior);
}
