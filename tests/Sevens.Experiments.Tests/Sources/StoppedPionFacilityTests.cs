using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>The facilities of the catalog against published fluxes and duty factors.</summary>
public sealed class StoppedPionFacilityTests
{
    // 1.4 MW, 0.984 GeV, 0.0848 per flavour at 20 m: 4.3e7 to 4.5e7 for the sum (published). Lujan: 4.74e5 per flavour at 20 m, given to 15 %.
    [Theory]
    [InlineData("sns", 4.3e7, 4.5e7)]
    [InlineData("lujan", 3 * 4.74e5 * 0.85, 3 * 4.74e5 * 1.15)]
    public void Flux_at_20_metres(string name, double lower, double upper) => Assert.InRange(Load(name).Flux.Fluence, lower, upper);

    // ESS: 8.5e22 neutrinos per flavour in a year of 5000 h.
    [Fact]
    public void Ess_neutrinos_per_year()
    {
        double perFlavour = Load("ess").Flux.Components[0].Fluence * 4 * Math.PI * 4e6;
        Assert.Equal(8.5e22, perFlavour * 5000 * 3600, 0.03 * 8.5e22);
    }

    [Theory]
    [InlineData("sns", 6e-5, 0.2)]
    [InlineData("jparc-mlf", 5e-6, 0.05)]
    [InlineData("lujan", 6e-6, 0.05)]
    [InlineData("ess", 4e-2, 0.01)]
    public void Duty_factors(string name, double published, double tolerance)
    {
        LoadedSource source = Load(name);
        var definition = Assert.IsType<StoppedPionDefinition>(source.Definition);
        double duty = definition.Repetition!.Value.Hertz * 1e-6 * Assert.IsType<ProtonPulse>(source.Flux.Arrival, exactMatch: false).FullWidth;
        Assert.Equal(published, duty, tolerance * published);
    }

    [Fact]
    public void Kaons_shine_at_the_mlf_alone()
    {
        FluxComponent kaons = Assert.Single(Load("jparc-mlf").Flux.Components, c => string.Equals(c.Label, "kdar", StringComparison.Ordinal));
        Assert.Equal((Flavour.MuonNeutrino, EmissionPhase.Prompt), (kaons.Flavour, kaons.Phase));
        Assert.Equal(235.53, kaons.Spectrum.EndPoint, 0.005);
        Assert.Equal(3, Load("ess").Flux.Components.Length);
        using ToySources toys = new ToySources().Source("low", "stoppedPion", "protonEnergy: 1 GeV\nneutrinosPerFlavourPerProton: 0.1\npower: 1 MW\nkaonNeutrinosPerProton: 0.01");
        Assert.Equal("kaonNeutrinosPerProton", Assert.Throws<DefinitionException>(() => toys.Load("low", "20 m")).Key);
    }

    // By hand: n(1.3) = 0.28·2.197 − 1.12·1.69 + 1.79·1.3 − 0.68 = 0.36936.
    [Fact]
    public void The_upgrade_takes_its_yield_from_the_fit()
    {
        double protons = 2e6 / (1.3 * 1.602176634e-10);
        Assert.Equal(protons * 0.36936 / (4 * Math.PI * 4e6), Load("sns-2mw").Flux.Fluence, 1e3);
        using ToySources toys = new ToySources().Source("high", "stoppedPion", "protonEnergy: 2 GeV\nyield: mercuryFit\npower: 1 MW");
        DefinitionException refused = Assert.Throws<DefinitionException>(() => toys.Load("high", "20 m"));
        Assert.Equal("yield", refused.Key);
        Assert.Contains("0.8 to 1.4 GeV", refused.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pip2-bd-par")]
    [InlineData("pip2-bd-cpar")]
    [InlineData("pip2-bd-rcs")]
    public void A_facility_without_published_yield_gives_no_flux(string name)
    {
        InvalidSourceException refused = Assert.Throws<InvalidSourceException>(() => Load(name));
        Assert.Equal("neutrinosPerFlavourPerProton", refused.Key);
    }

    // A 380 ns pulse lets nearly all prompt neutrinos in before the delayed ones: at 1.5 µs after the pulse's centre more than 99.9 % and half.
    [Fact]
    public void Prompt_and_delayed_shares_of_a_window_at_the_sns()
    {
        IArrivalTime arrival = Load("sns").Flux.Arrival!;
        Assert.InRange(arrival.Fractions(EmissionPhase.Prompt, [-1, 0.4735 + 0.5], null)[0], 0.99, 1);
        Assert.Equal(1 - Math.Exp(-(1.5 - 0.026) / 2.197), arrival.Fractions(EmissionPhase.Delayed, [-1, 0.4735 + 1.5], null)[0], 3e-3);
    }

    private static LoadedSource Load(string name) => new Catalog().Source(name, Length.Parse("20 m"));
}
