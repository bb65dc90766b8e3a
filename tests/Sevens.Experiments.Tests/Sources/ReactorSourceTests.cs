using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Sources.Reactors;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Reactors as definitions: the sites of the catalog against stated fluxes, schedules, choices and refusals.</summary>
public sealed class ReactorSourceTests
{
    private const string Fractions = "fissionFractions: { u235: 0.55, u238: 0.07, pu239: 0.32, pu241: 0.06 }";
    private const string Spectrum = "spectrum: { model: bestiole2023, capturesPerFission: 0.6 }";

    public static TheoryData<string> Sites =>
    [
        "brokdorf", "leibstadt", "dresden-ii", "kuo-sheng", "sanmen", "kalinin-3", "kalinin-4", "angra-2", "chooz", "ill", "tamu-triga", "hfir", "hanbit-6", "atucha-ii", "inin-triga",
    ];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_site_has_the_flux_that_is_stated_there(string name)
    {
        var definition = Assert.IsType<ReactorDefinition>(new Catalog().Source(name, Length.FromMetres(20)).Definition);
        foreach (StatedFluxDefinition stated in definition.StatedFluxes ?? [])
        {
            double ours = new Catalog().Source(name, stated.Baseline).Flux.Fluence;
            Assert.Equal(1, ours / stated.Flux.PerSquareCentimetreSecond, stated.Spread);
        }

        Assert.NotEmpty(definition.Baselines!);
        Assert.NotEmpty(new Catalog().Source(name, Length.FromMetres(20)).Flux.Variations);
    }

    [Fact]
    public void A_gigawatt_gives_the_published_flux()
    {
        using ToySources sources = new ToySources().Source("core", "reactor", $"thermalPower: 1 GW\n{Fractions}\n{Spectrum}");
        LoadedSource loaded = sources.Load("core", "10 m");
        double sphere = 4 * Math.PI * 1000 * 1000;
        Assert.Equal(2.17e20 / sphere, loaded.Flux.Fluence, 0.003 * 2.17e20 / sphere);
        Assert.All(loaded.Flux.Components, c => Assert.Equal(Flavour.ElectronAntineutrino, c.Flavour));
        Assert.Contains("arXiv:2304.14992", loaded.Flux.Citations, StringComparer.Ordinal);
        Assert.Contains(loaded.Inputs, i => i.Name.EndsWith("reactor/bestiole-2023.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_core_adds_at_its_own_distance()
    {
        using ToySources sources = new ToySources()
            .Source("one", "reactor", $"thermalPower: 1 GW\n{Fractions}\n{Spectrum}")
            .Source("two", "reactor", $"thermalPower: 1 GW\n{Fractions}\n{Spectrum}\notherCores: [{{ thermalPower: 2 GW, baseline: 20 m }}]");
        Assert.Equal(1.5, sources.Load("two", "10 m").Flux.Fluence / sources.Load("one", "10 m").Flux.Fluence, 1e-12);
        Assert.Equal(1 + (2 * 0.25 * 0.25), sources.Load("two", "5 m").Flux.Fluence / sources.Load("one", "5 m").Flux.Fluence, 1e-12);
    }

    [Theory]
    [InlineData("2024-01-05", 1)]
    [InlineData("2024-01-15", 0)]
    [InlineData("2024-01-25", 0.5)]
    public void A_date_has_the_power_of_its_period(string date, double share)
    {
        using ToySources sources = new ToySources()
            .Source("full", "reactor", $"thermalPower: 1 GW\n{Fractions}\n{Spectrum}")
            .Source("dated", "reactor", $"thermalPower: 1 GW\n{Fractions}\n{Spectrum}\n{Schedule}\ndate: {date}");
        Assert.Equal(share, sources.Load("dated", "10 m").Flux.Fluence / sources.Load("full", "10 m").Flux.Fluence, 1e-12);
    }

    [Fact]
    public void A_date_outside_the_schedule_is_refused()
    {
        using ToySources sources = new ToySources().Source("dated", "reactor", $"thermalPower: 1 GW\n{Fractions}\n{Spectrum}\n{Schedule}\ndate: 2024-03-01");
        InvalidSourceException refused = sources.Refused("dated", "10 m");
        Assert.Equal("date", refused.Key);
        Assert.Contains("'2024-03-01'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("2024-01-01 until 2024-01-11", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fuel_burns_along_the_schedule()
    {
        const string Cycle = "fuelCycle:\n  - { share: 0, fissionFractions: { u235: 1, u238: 0, pu239: 0, pu241: 0 } }\n  - { share: 1, fissionFractions: { u235: 0, u238: 0, pu239: 1, pu241: 0 } }";
        using ToySources sources = new ToySources()
            .Source("early", "reactor", $"thermalPower: 1 GW\n{Cycle}\n{Spectrum}\n{Schedule}\ndate: 2024-01-01")
            .Source("share", "reactor", $"thermalPower: 1 GW\n{Cycle}\n{Spectrum}\ncycleShare: 0.05")
            .Source("mean", "reactor", $"thermalPower: 1 GW\n{Cycle}\n{Spectrum}");
        Assert.Equal(sources.Load("share", "10 m").Flux.Fluence, sources.Load("early", "10 m").Flux.Fluence, 1);

        // Half of each: fissions shared equally, so 202.36 and 211.12 MeV averaged.
        FluxComponent uranium = sources.Load("mean", "10 m").Flux.Components[0];
        double fissions = 1e9 / (206.74e6 * 1.602176634e-19);
        Assert.Equal(1, uranium.Fluence / (0.5 * 6.075009 * fissions / (4 * Math.PI * 1e6)), 1e-5);
    }

    [Theory]
    [InlineData("fissionFractions: { u235: 0.55, u238: 0.07, pu239: 0.32 }", Spectrum, "pu241")]
    [InlineData("fissionFractions: { u235: 0.55, u238: 0.07, pu239: 0.32, pu241: 0.07 }", Spectrum, "sum of 1.01")]
    [InlineData(Fractions, "spectrum: { model: huberMueller, capturesPerFission: 0.6 }", "vogelEngel, estienne2019, bestiole2023, kopeikin1997, none")]
    [InlineData(Fractions, "spectrum: { model: bestiole2023, belowRange: none, capturesPerFission: 0.6 }", "no belowRange")]
    [InlineData(Fractions, "spectrum: { model: huber, belowRange: none, capturesPerFission: 0.6 }", "huberMueller")]
    [InlineData("cycleShare: 0.5", Spectrum, "neither fissionFractions nor fuelCycle")]
    [InlineData(Fractions + "\ndate: 2024-01-01", Spectrum, "without a schedule")]
    public void What_cannot_be_is_refused_when_it_is_read(string fractions, string spectrum, string named)
    {
        using ToySources sources = new ToySources().Source("bad", "reactor", $"thermalPower: 1 GW\n{fractions}\n{spectrum}");
        Assert.Contains(named, Assert.Throws<DefinitionException>(() => sources.Load("bad", "10 m")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_that_exclude_each_other_are_told_at_the_definition()
    {
        using ToySources sources = new ToySources().Source("bad", "reactor", $"thermalPower: 1 GW\n{Fractions}\nspectrum: {{ model: huberMueller, belowRange: kopeikin1997, capturesPerFission: 0.6 }}");
        Assert.Contains("holds them already", sources.Refused("bad", "10 m").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_needed() => Assert.Contains("baseline", Assert.Throws<InvalidSourceException>(() => new Catalog().Source("brokdorf", null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Variations_keep_the_flux_within_its_error()
    {
        NeutrinoSource flux = new Catalog().Source("brokdorf", Length.FromMetres(17.1)).Flux;
        Assert.Superset(
            new HashSet<string>(["brokdorf-thermal-power", "energy-per-fission", "brokdorf-fission-fractions", "u238-capture", "converted-normalisation", "u238-normalisation", "u235-shape-1"], StringComparer.Ordinal),
            flux.Variations.Select(v => v.Name).ToHashSet(StringComparer.Ordinal));
        foreach (SourceVariation variation in flux.Variations)
        {
            double up = variation.Upper(flux.Components).Sum(c => c.Fluence) / flux.Fluence, down = variation.Lower(flux.Components).Sum(c => c.Fluence) / flux.Fluence;
            Assert.InRange(up, 0.94, 1.06);
            Assert.Equal(up - 1, 1 - down, 2e-3);
        }
    }

    private const string Schedule = """
        schedule:
          - { from: 2024-01-01, until: 2024-01-11, state: on }
          - { from: 2024-01-11, until: 2024-01-21, state: off }
          - { from: 2024-01-21, until: 2024-01-31, state: on, powerShare: 0.5 }
        """;
}
