using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class SourceAverageTests
{
    private static readonly CrossSectionRequest Request = new() { Target = "CsI", Theory = "none" };

    [Fact]
    public void A_stopped_pion_source_has_the_averages_of_pion_decay_at_rest()
    {
        FluxAverages expected = CrossSectionVerb.Run(new Catalog(), Request with { Average = AveragingSource.PionDecayAtRest }).Averages!;
        SpectrumAverage ours = CrossSectionVerb.Run(new Catalog(), Request with { Source = "sns" }).SpectrumAverage!;
        Assert.Equal("sns", ours.Source);
        Assert.Equal(expected.NuE, Of(ours, "nu_e"), 1e-12 * expected.NuE);
        Assert.Equal(expected.NuMu, Of(ours, "nu_mu"), 1e-12 * expected.NuMu);
        Assert.Equal(expected.Mean, Of(ours, "all"), 1e-12 * expected.Mean);

        // (29.792 + 31.696 + 36.980)/3 MeV by hand: a line, 0.3 m_μ and 0.35 m_μ.
        Assert.Equal(32.823, ours.MeanEnergyMeV, 1e-3);
    }

    [Fact]
    public void Two_averages_at_once_are_refused() =>
        Assert.Contains("expected one of them", Assert.Throws<CatalogException>(
            () => CrossSectionVerb.Run(new Catalog(), Request with { Average = AveragingSource.PionDecayAtRest, Source = "sns" })).Message, StringComparison.Ordinal);

    private static double Of(SpectrumAverage average, string flavour) => average.Averages.Single(a => string.Equals(a.Flavour, flavour, StringComparison.Ordinal)).AverageCm2;
}
