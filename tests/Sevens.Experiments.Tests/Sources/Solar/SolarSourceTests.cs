using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Sources.Solar;

/// <summary>The Sun as a source of the catalog and of a file.</summary>
public sealed class SolarSourceTests
{
    private const string Produced = "fluxes: b16-gs98\nflavour: produced\n";
    private const string Mixed = "fluxes: b16-gs98\noscillation: nufit-6.0-no\n";

    /// <summary>B16-GS98: 5.98e10 + 1.44e8 + 7.98e3 + 4.93e9 + 5.46e6 + 2.78e8 + 2.05e8 + 5.29e6.</summary>
    [Fact]
    public void Components_add_up_to_the_fluxes()
    {
        NeutrinoSource sun = new Catalog().Source("solar").Flux;
        Assert.Equal(6.536775798e10, sun.Fluence, 1e3);
        foreach ((string part, double flux) in new[]
        {
            ("pp", 5.98e10), ("pep", 1.44e8), ("hep", 7.98e3), ("be7-862", 4.93e9 * 0.897), ("be7-384", 4.93e9 * 0.103), ("b8", 5.46e6), ("n13", 2.78e8), ("o15", 2.05e8), ("f17", 5.29e6),
        })
        {
            FluxComponent[] flavours = [.. sun.Components.Where(c => c.Name.StartsWith(part + " ", StringComparison.Ordinal))];
            Assert.Equal([Flavour.ElectronNeutrino, Flavour.MuonNeutrino, Flavour.TauNeutrino], flavours.Select(c => c.Flavour));
            Assert.Equal(flux, flavours.Sum(c => c.Fluence), 1e-9 * flux);
            Assert.All(flavours, c => Assert.Equal(EmissionPhase.Steady, c.Phase));
        }

        Assert.Equal(2, sun.Components.Where(c => c.Flavour == Flavour.TauNeutrino).Count(c => c.Name.StartsWith("be7", StringComparison.Ordinal) && c.Spectrum is LineSpectrum));
    }

    [Fact]
    public void Every_solar_source_of_the_catalog_loads()
    {
        Assert.All(Catalog.SourceNames.Where(n => n.StartsWith("solar", StringComparison.Ordinal)), name =>
        {
            LoadedSource loaded = new Catalog().Source(name);
            Assert.True(loaded.Flux.Fluence > 0);
            Assert.Contains(loaded.Inputs, i => i.Name.EndsWith("solar/fluxes.csv", StringComparison.Ordinal));
            Assert.Contains("arXiv:2410.05380", loaded.Flux.Citations, StringComparer.Ordinal);
        });
        Assert.Equal(5.25e6, new Catalog().Source("solar-b8").Flux.Fluence, 1e-3);
        Assert.DoesNotContain("arXiv:1109.0763", new Catalog().Source("solar").Flux.Citations, StringComparer.Ordinal);
    }

    [Fact]
    public void Each_flux_varies_alone_and_the_shape_of_boron_8_with_it()
    {
        NeutrinoSource sun = new Catalog().Source("solar").Flux;
        Assert.Equal(
            ["solar-pp-flux", "solar-pep-flux", "solar-hep-flux", "solar-be7-flux", "solar-b8-flux", "solar-n13-flux", "solar-o15-flux", "solar-f17-flux", "solar-b8-shape"],
            sun.Variations.Select(v => v.Name),
            StringComparer.Ordinal);
        SourceVariation beryllium = sun.Variations.Single(v => v.Name is "solar-be7-flux");
        Assert.Equal(0.06 * 4.93e9, beryllium.Upper(sun.Components).Sum(c => c.Fluence) - sun.Fluence, 1e3);

        // A third of the 3σ shift of the mean, 6.842 − 6.735 MeV up and 6.735 − 6.629 MeV down; the flux of all flavours stays.
        SourceVariation shape = sun.Variations.Single(v => v.Name is "solar-b8-shape");
        Assert.Equal(0.107 / 3, BoronMean(shape.Upper(sun.Components)) - BoronMean(sun.Components), 1e-3);
        Assert.Equal(-0.106 / 3, BoronMean(shape.Lower(sun.Components)) - BoronMean(sun.Components), 1e-3);
        Assert.Equal(sun.Fluence, shape.Upper(sun.Components).Sum(c => c.Fluence), 1);
    }

    [Fact]
    public void Neutrinos_as_produced_are_all_electron_neutrinos()
    {
        using ToySources toys = new ToySources().Source("sun", "solar", Produced + "branches: [pp, b8]\nfirstDay: 2020-01-05\nlastDay: 2020-01-05");
        NeutrinoSource sun = toys.Load("sun").Flux;
        Assert.Equal(["pp nu_e", "b8 nu_e"], sun.Components.Select(c => c.Label), StringComparer.Ordinal);

        // Perihelion of 2020 at 0.983244 au (Astronomical Almanac).
        Assert.Equal(5.98e10 / (0.983244 * 0.983244), sun.Components[0].Fluence, 3e-4 * 5.98e10);
    }

    [Fact]
    public void Night_makes_more_electron_neutrinos_of_boron_8()
    {
        using ToySources toys = new ToySources()
            .Source("day", "solar", Mixed + "branches: [b8]")
            .Source("night", "solar", Mixed + "branches: [b8]\ntime: night\nlatitude: 42.45")
            .Source("average", "solar", Mixed + "branches: [b8]\ntime: average\nlatitude: 42.45")
            .Source("exotic", "solar", Mixed + "branches: [b8]\nmatterCouplings: { down: { ee: 0.1, etau: -0.1 } }");
        double day = Electron("day"), night = Electron("night");
        Assert.InRange(night / day, 1.01, 1.04);
        Assert.Equal((day + night) / 2, Electron("average"), 1);
        Assert.True(Math.Abs(Electron("exotic") - day) > 1e4);

        double Electron(string name) => toys.Load(name).Flux.Components.Single(c => c.Flavour == Flavour.ElectronNeutrino).Fluence;
    }

    [Theory]
    [InlineData("fluxes: b16-gs98", "oscillation", "nothing")]
    [InlineData(Produced + "oscillation: nufit-6.0-no", "oscillation", "without effect")]
    [InlineData(Mixed + "time: night", "latitude", "nothing")]
    [InlineData(Mixed + "latitude: 40", "latitude", "without effect")]
    [InlineData(Mixed + "time: night\nlatitude: 95", "latitude", "95")]
    [InlineData(Mixed + "flavour: twoFlavours\ntime: night\nlatitude: 40", "time", "without three flavours")]
    [InlineData(Mixed + "flavour: twoFlavours\nmatterCouplings: { up: { ee: 0.1 } }", "matterCouplings", "without three flavours")]
    [InlineData(Mixed + "branches: [b8, b8]", "branches", "twice")]
    [InlineData(Mixed + "branches: [b9]", "branches[0]", "b9")]
    [InlineData(Mixed + "firstDay: 2020-01-01", "lastDay", "nothing")]
    [InlineData(Mixed + "firstDay: 2020-02-30\nlastDay: 2020-03-01", "firstDay", "2020-02-30")]
    [InlineData(Mixed + "firstDay: 2020-03-02\nlastDay: 2020-03-01", "lastDay", "2020-03-01")]
    [InlineData("fluxes: b16\noscillation: nufit-6.0-no", "fluxes", "'b16'")]
    [InlineData("fluxes: b16-gs98\noscillation: nufit", "oscillation", "'nufit'")]
    [InlineData("fluxes: sno-2013\noscillation: nufit-6.0-no\nbranches: [pp]", "kind", "found none of pp")]
    public void Faults_are_told_with_key_and_what_was_found(string body, string key, string found)
    {
        using ToySources toys = new ToySources().Source("bad", "solar", body);
        Exception refused = Assert.ThrowsAny<Exception>(() => toys.Load("bad"));
        (string Key, string Found) told = refused switch
        {
            DefinitionException definition => (definition.Key, definition.Found),
            InvalidSourceException source => (source.Key, source.Found),
            _ => throw refused,
        };
        Assert.Equal(key, told.Key);
        Assert.Contains(found, told.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_refused()
    {
        using ToySources toys = new ToySources().Source("sun", "solar", Mixed);
        Assert.Equal("baseline", toys.Refused("sun", "20 m").Key);
    }

    private static double BoronMean(ImmutableArray<FluxComponent> components)
    {
        FluxComponent[] boron = [.. components.Where(c => c.Name.StartsWith("b8 ", StringComparison.Ordinal))];
        return boron.Sum(c => c.Fluence * c.Spectrum.MeanEnergy) / boron.Sum(c => c.Fluence);
    }
}
