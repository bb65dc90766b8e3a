using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class InjectionVerbTests
{
    private static readonly Catalog Catalog = new();
    private static readonly RunRequest CsI = new() { Experiments = ["coherent-csi-2021"] };

    [Fact]
    public void Expected_data_give_back_what_was_injected()
    {
        FitReport report = InjectionVerb.Run(Catalog, Request(CsI, ("cevns", 1.3), ("csi-2021-beam-neutrons", 0.8)));
        InjectionResult injection = report.Injection!;
        Assert.Equal(ClosureVerdict.Closed, injection.Verdict);
        Assert.Equal("expected", injection.Data);
        Assert.Equal(["cevns", "csi-2021-beam-neutrons"], injection.Asked, StringComparer.Ordinal);
        Assert.Equal(0, report.Minimum.TwoNll!.Value, 1e-8);
        Assert.Equal(0, injection.Q!.Value, 1e-8);
        Assert.Equal(1.3, Of(injection, "cevns").Fitted!.Value, 1e-6);
        Assert.Equal(0.8, Of(injection, "csi-2021-beam-neutrons").Fitted!.Value, 1e-6);
        Assert.All(injection.Parameters, p => Assert.Equal(p.Injected!.Value, p.Fitted!.Value, 1e-5));

        // The events reported are those of the data that were fitted.
        FittedEvents events = report.Events["coherent-csi-2021"];
        Assert.Equal(events.Components.Sum(c => c.Value.Fitted!.Value), events.Observed, 1e-6);
        Assert.Equal(1.3 * events.Components["cevns"].Predicted, events.Components["cevns"].Fitted!.Value, 1e-3);
    }

    [Fact]
    public void A_mirror_image_is_seen()
    {
        // The rate depends on the square of a coupling that changes flavour.
        InjectionResult injection = InjectionVerb.Run(Catalog, Request(CsI with { Model = "nsi" }, ("eps_emu_dV", -0.2))).Injection!;
        Assert.Equal(ClosureVerdict.Degenerate, injection.Verdict);
        Assert.Equal(0.2, Of(injection, "eps_emu_dV").Fitted!.Value, 1e-6);
        Assert.Equal(0, injection.Q!.Value, 1e-8);
    }

    [Fact]
    public void A_toy_is_the_first_of_its_seed()
    {
        InjectionRequest request = Request(CsI, ("cevns", 1)) with { Seed = 7 };
        FitReport report = InjectionVerb.Run(Catalog, request);
        ToysReport toys = ToysVerb.Run(Catalog, new ToysRequest { Fit = CsI, At = request.At, Count = 1, Seed = 7 }, LongRun.Default);
        Assert.Equal("toy", report.Injection!.Data);
        Assert.Equal(7, report.Provenance.Seed);
        Assert.Equal(toys.Toys[0].TwoNll!.Value, report.Minimum.TwoNll!.Value, 1e-6);
        Assert.Equal(toys.Toys[0].Q!.Value, report.Injection.Q!.Value, 1e-5);
        Assert.All(report.Injection.Parameters.Zip(toys.Toys[0].Values), t => Assert.Equal(t.Second, t.First.Fitted!.Value, 1e-4));
        Assert.Equal(report.Events["coherent-csi-2021"].Observed, Math.Round(report.Events["coherent-csi-2021"].Observed));
    }

    [Theory]
    [InlineData("cevn", 1, "found 'cevn'")]
    [InlineData("sns-flux", 1, "found 'sns-flux'")]
    [InlineData("cevns", -1, "found cevns = -1, expected a number from 0")]
    [InlineData("cevns", double.NaN, "found cevns = NaN")]
    public void What_cannot_be_injected_is_refused(string name, double value, string expected)
    {
        CatalogException fault = Assert.Throws<CatalogException>(() => InjectionVerb.Run(Catalog, Request(CsI, (name, value))));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static InjectionRequest Request(RunRequest fit, params (string Name, double Value)[] at) =>
        new() { Fit = fit, At = at.ToImmutableSortedDictionary(t => t.Name, t => t.Value, StringComparer.Ordinal) };

    private static InjectedParameter Of(InjectionResult injection, string name) => injection.Parameters.Single(p => string.Equals(p.Name, name, StringComparison.Ordinal));
}
