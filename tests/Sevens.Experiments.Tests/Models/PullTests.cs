using Sevens.Benchmarks.Pulls;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Toys;

namespace Sevens.Experiments.Tests.Models;

/// <summary>A coupling of every model in pseudo-data, fitted back: the short version of the study of <c>bench/</c>, which throws five hundred toys of each.</summary>
public sealed class PullTests
{
    private const int Toys = 80;

    /// <summary>Four standard errors of mean and width of as many unit-normal numbers.</summary>
    private const double Errors = 4;

    private static readonly Lazy<PullStudy> Study = new(() => new PullStudy());

    public static TheoryData<string, string> Injected => [.. InjectedCoupling.OfEveryModel.Select(i => (i.Model, i.Coupling))];

    [Theory]
    [MemberData(nameof(Injected))]
    public void Pulls_are_unit_normal(string model, string coupling)
    {
        InjectedCoupling injected = InjectedCoupling.OfEveryModel.Single(i => string.Equals(i.Model, model, StringComparison.Ordinal) && string.Equals(i.Coupling, coupling, StringComparison.Ordinal));
        PullSummary summary = Study.Value.Of(injected, ToyOptions.Default with { Count = Toys, Seed = 3 });
        (double mean, double width) = summary.OfRoots;

        Assert.Equal(0, summary.Failed);
        Assert.Equal(0, mean, Errors * summary.ErrorOfMean);
        Assert.Equal(1, width, Errors * summary.ErrorOfMean / Math.Sqrt(2));
        Assert.Equal(0, summary.RelativeBias, Errors * summary.ErrorOfMean * summary.RelativeError);
    }

    [Fact]
    public void Every_model_is_injected() =>
        Assert.Equal(Catalog.ModelNames.Order(StringComparer.Ordinal), InjectedCoupling.OfEveryModel.Select(i => i.Model).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);
}
