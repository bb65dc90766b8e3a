using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Sources of the sky and the Earth as the catalog has them, against the numbers published with their tables.</summary>
public sealed class CosmicSourceTests
{
    private const double ErgPerMeV = 1.602176634e-6;

    // 4π(10 kpc)² = 1.1964950e46 cm².
    [Theory]
    [InlineData("supernova-garching", 1.634e53)]
    [InlineData("supernova-gvkm", 1.854e53)]
    [InlineData("supernova-livermore", 3.291e53)]
    [InlineData("supernova-typical", 3e53)]
    [InlineData("supernova-neutronisation", 8e51)]
    public void Supernovae_have_their_total_energy(string name, double erg)
    {
        NeutrinoSource source = new Catalog().Source(name).Flux;
        Assert.Equal(1, source.Components.Sum(c => c.Fluence * c.Spectrum.MeanEnergy) * 1.1964950e46 * ErgPerMeV / erg, 5e-4);
        Assert.Contains("fluence of the burst", Assert.Single(source.Warnings), StringComparison.Ordinal);
    }

    // numpy on the tables as published: total fluences and mean energies.
    [Theory]
    [InlineData("supernova-gvkm", Flavour.ElectronNeutrino, 9.66225e10, 16.4134)]
    [InlineData("supernova-gvkm", Flavour.ElectronAntineutrino, 9.73190e10, 16.6793)]
    [InlineData("supernova-gvkm", Flavour.TauAntineutrino, 1.014917e11, 15.9123)]
    [InlineData("supernova-livermore", Flavour.ElectronNeutrino, 2.556251e11, 11.2002)]
    [InlineData("supernova-livermore", Flavour.MuonNeutrino, 1.356675e11, 21.0133)]
    public void Tabulated_fluences_keep_number_and_mean_energy(string name, Flavour flavour, double fluence, double mean)
    {
        FluxComponent component = new Catalog().Source(name).Flux.Components.Single(c => c.Flavour == flavour);
        Assert.Equal(1, component.Fluence / fluence, 1e-5);
        Assert.Equal(mean, component.Spectrum.MeanEnergy, 1e-4);
    }

    [Fact]
    public void Time_bins_of_a_simulation_add_up()
    {
        using ToySources toys = new ToySources().File(
            "bins.yaml", "schema: sevens/source/1\nextends: supernova-garching\nname: bins\nconversion: normalOrdering\ntimeEdges: [-20 ms, 0 ms, 50 ms, 0.5 s, 3 s, 10 s]\n");
        NeutrinoSource bins = toys.Load("bins").Flux;
        NeutrinoSource whole = new Catalog().Source("supernova-garching").Flux;
        Assert.Equal(1, bins.Fluence / whole.Fluence, 1e-10);
        Assert.Equal(5 * 6, bins.Components.Length + 3); // before bounce only ν_e are emitted, which arrive as three flavours
        Assert.Contains("nu_e_bar 0.05:0.5 s", bins.Components.Select(c => c.Label), StringComparer.Ordinal);
        Assert.Equal(
            1,
            bins.Components.Sum(c => c.Fluence * c.Spectrum.MomentsAbove(10).Zeroth) / whole.Components.Sum(c => c.Fluence * c.Spectrum.MomentsAbove(10).Zeroth),
            1e-7);
    }

    [Fact]
    public void A_closer_star_is_brighter_and_conversion_keeps_the_sum()
    {
        using ToySources toys = new ToySources().File(
            "near.yaml", "schema: sevens/source/1\nextends: supernova-typical\nname: near\ndistance: 0.2 kpc\nconversion: invertedOrdering\n");
        NeutrinoSource near = toys.Load("near").Flux, typical = new Catalog().Source("supernova-typical").Flux;
        Assert.Equal(2500, near.Fluence / typical.Fluence, 1e-8);

        // p̄ = sin²θ13 = 0.02215: ν̄_e arrive with the 15.6 MeV of ν_x but for 2 %.
        Assert.InRange(near.Components.Single(c => c.Flavour == Flavour.ElectronAntineutrino).Spectrum.MeanEnergy, 15.45, 15.6);
    }

    [Theory]
    [InlineData("supernova-garching", "totalEnergy: 1.63e53 erg", "totalEnergy: 2e53 erg", "totalEnergy")]
    [InlineData("supernova-gvkm", "totalEnergy: 1.85e53 erg", "totalEnergy: 1.85e53 erg\ntimeEdges: [0 s, 1 s]", "timeEdges")]
    [InlineData("supernova-typical", "pinching: 2.5 }", "pinching: 0.5 }", "kind")]
    [InlineData("atmospheric-lngs", "total: 10.55 1/cm2/s", "total: 10.7 1/cm2/s", "total")]
    [InlineData("atmospheric-lngs", "atmospheric-lngs.csv", "supernova-gvkm.csv", "table")]
    [InlineData("geoneutrinos-lngs", "survival: 0.55", "survival: 1.55", "survival")]
    [InlineData("geoneutrinos-lngs", "geoneutrino-uranium.csv", "geoneutrino-thorium.csv", "components")]
    public void Doctored_definitions_are_refused(string name, string piece, string doctored, string key)
    {
        string text = System.Text.Encoding.UTF8.GetString(CatalogFiles.FromCatalog($"sources/{name}.yaml")!.Bytes);
        Assert.Contains(piece, text, StringComparison.Ordinal);
        using ToySources toys = new ToySources().File("bad.yaml", text.Replace(piece, doctored, StringComparison.Ordinal));
        Exception refused = Assert.ThrowsAny<Exception>(() => toys.Load("bad"));
        Assert.Equal(key, refused switch
        {
            InvalidSourceException source => source.Key,
            DefinitionException definition => definition.Key,
            _ => throw refused,
        });
    }

    [Fact]
    public void The_atmosphere_integrates_to_the_published_sums()
    {
        NeutrinoSource gran = new Catalog().Source("atmospheric-lngs").Flux;
        double[] published = [1.841, 1.653, 3.522, 3.530];
        Assert.All(gran.Components.Zip(published), p => Assert.Equal(p.Second, p.First.Fluence, 2e-3));
        Assert.Equal(7.345, new Catalog().Source("atmospheric-super-kamiokande").Flux.Fluence, 1e-3);
        Assert.Equal(0.7 * gran.Fluence, new Catalog().Source("atmospheric-cjpl").Flux.Fluence, 1e-12);
        Assert.Equal(["atmospheric-lngs-model", "atmospheric-lngs-solar-cycle"], gran.Variations.Select(v => v.Name), StringComparer.Ordinal);
        Assert.Equal(1.25 * gran.Fluence, gran.Variations[0].Upper(gran.Components).Sum(c => c.Fluence), 1e-12);
    }

    [Fact]
    public void The_diffuse_background_has_its_flux()
    {
        NeutrinoSource floor = new Catalog().Source("dsnb").Flux;
        Assert.Equal(85.7, floor.Fluence, 1e-9);
        Assert.Equal(6, floor.Components.Length);

        // scipy: 29.2… (T = 3), 17.529 (5) and 10.956 (8 MeV) cm⁻² s⁻¹: fluxes go as 1/T; four flavours have the last.
        NeutrinoSource integral = new Catalog().Source("dsnb-redshift").Flux;
        Assert.Equal(17.52949431896244 * ((5 / 3.0) + 1 + (4 * 5 / 8.0)), integral.Fluence, 1e-3);

        // Both have soft spectra with a mean of 6 to 9 MeV.
        Assert.InRange(floor.Components[0].Spectrum.MeanEnergy, 5, 10);
    }

    [Fact]
    public void Geoneutrinos_keep_their_fluxes_over_flavours()
    {
        NeutrinoSource geo = new Catalog().Source("geoneutrinos-lngs").Flux;
        Assert.Equal(4.34e6 + 4.23e6 + 2.054e7, geo.Fluence, 1);
        Assert.Equal(0.55, geo.Components.Where(c => c.Flavour == Flavour.ElectronAntineutrino).Sum(c => c.Fluence) / geo.Fluence, 1e-12);
        ImmutableArray<FluxComponent> varied = geo.Variations.Single(v => v.Name.EndsWith("thorium", StringComparison.Ordinal)).Upper(geo.Components);
        Assert.Equal(0.257 * 4.23e6, varied.Sum(c => c.Fluence) - geo.Fluence, 1);
    }
}
