using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Sources;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class FluxVerbTests
{
    private static readonly Catalog Catalog = new();

    // 1.4 MW of 0.984 GeV protons are 8.880e15 per s; × 0.0848 over 4π(2000 cm)² is 1.498e7 per flavour.
    [Fact]
    public void The_spallation_neutron_source_at_20_metres()
    {
        SourceFlux sns = Run(20, "sns").Sources[0];
        Assert.All(sns.Components, c => Assert.Equal(1.498e7, c.FluxPerCm2PerS, 0.001e7));
        Assert.Equal(["line", "continuum", "continuum"], sns.Components.Select(c => c.Shape), StringComparer.Ordinal);
        Assert.Equal((0.1, -0.1), (Math.Round(sns.Uncertainties[0].RelativeUp, 12), Math.Round(sns.Uncertainties[0].RelativeDown, 12)));
        Assert.Equal(60, sns.Facility!.RepetitionHz);
        Assert.True(sns.Timing!.PromptInWindow > 0.95 && sns.Timing.DelayedInWindow < 0.2);
    }

    // 10 % of a flux of pions for each flavour; pp 0.6 % and 8B 12 % of arXiv:1611.09867 for each flavour of each.
    [Fact]
    public void A_component_has_the_errors_that_touch_it()
    {
        Assert.All(Run(20, "sns").Sources[0].Components, c => Assert.Equal(0.1, c.ErrorPerCm2PerS / c.FluxPerCm2PerS, 12));
        SourceFlux sun = FluxVerb.Run(Catalog, new FluxRequest { Sources = ["solar"] }).Sources[0];
        Assert.All(sun.Components.Where(c => c.Name.StartsWith("pp ", StringComparison.Ordinal)), c => Assert.Equal(0.006, c.ErrorPerCm2PerS / c.FluxPerCm2PerS, 9));
        Assert.All(sun.Components.Where(c => c.Name.StartsWith("b8 ", StringComparison.Ordinal)), c => Assert.Equal(0.12, c.ErrorPerCm2PerS / c.FluxPerCm2PerS, 0.002));
    }

    // Above 30 MeV, x = 2·30/m_μ: no prompt line (29.79 MeV), 1 − 4x³ + 3x⁴ of the electron neutrinos and 1 − 2x³ + x⁴ of the muon antineutrinos.
    [Fact]
    public void The_flux_above_an_energy_is_that_of_the_tails()
    {
        SourceFlux sns = FluxVerb.Run(Catalog, new FluxRequest { Sources = ["sns"], BaselineM = 20, AboveMeV = 30 }).Sources[0];
        double x = 30 / (105.6583755 / 2), cube = x * x * x;
        double expected = sns.Components[0].FluxPerCm2PerS * ((1 - (4 * cube) + (3 * cube * x)) + (1 - (2 * cube) + (cube * x)));
        Assert.Equal(expected, sns.Above!.FluxPerCm2PerS, 1e-5 * expected);
        Assert.Equal(30, sns.Above.EnergyMeV);
        Assert.Null(Run(20, "sns").Sources[0].Above);
        CatalogException refused = Assert.Throws<CatalogException>(() => FluxVerb.Run(Catalog, new FluxRequest { Sources = ["sns"], BaselineM = 20, AboveMeV = -1 }));
        Assert.Contains("above: found -1 MeV", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spectra_integrate_to_their_flux()
    {
        FluxResult result = Run(20, "sns");
        foreach (SourceFluxComponent component in result.Sources[0].Components.Skip(1))
        {
            double step = result.EnergiesMeV[1] - result.EnergiesMeV[0];
            double trapezes = step * (component.Spectrum.Sum() - ((component.Spectrum[0] + component.Spectrum[^1]) / 2));
            Assert.Equal(component.FluxPerCm2PerS, trapezes, 1e-4 * trapezes);
        }
    }

    [Fact]
    public void A_long_pulse_separates_nothing() =>
        Assert.True(Run(20, "ess").Sources[0].Timing is { } timing && timing.PromptInWindow - timing.DelayedInWindow < 0.01);

    [Fact]
    public void Figures_are_of_spectra_timing_and_facilities()
    {
        Assert.Equal(["flux-spectra", "flux-timing"], ResultFigures.Of(Run(20, "sns")).Select(f => f.Name), StringComparer.Ordinal);
        Assert.Equal(["flux-spectra", "flux-timing", "flux-facilities"], ResultFigures.Of(Run(20, "sns", "ess")).Select(f => f.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<CatalogException>(() => Run(20, "sms"));
        Assert.Throws<CatalogException>(() => Run(20));
        Assert.Throws<CatalogException>(() => Run(20, "sns", "sns"));
        Assert.Throws<CatalogException>(() => Run(-1, "sns"));
        Assert.Throws<InvalidSourceException>(() => Run(null, "sns"));
    }

    private static FluxResult Run(double? metres, params string[] sources) => FluxVerb.Run(Catalog, new FluxRequest { Sources = [.. sources], BaselineM = metres });
}
