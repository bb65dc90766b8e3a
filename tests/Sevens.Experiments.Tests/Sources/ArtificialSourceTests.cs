using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Radioactive sources, lithium, beta beams, and oscillation as a key of a use. Expected numbers are hand calculations.</summary>
public sealed class ArtificialSourceTests
{
    // 3.414 MCi = 1.26318e17 Bq over 4π(1 m)² = 125663.7 cm².
    [Fact]
    public void Chromium_at_a_metre()
    {
        NeutrinoSource chromium = new Catalog().Source("cr51", Length.FromMetres(1)).Flux;
        Assert.Equal(1.26318e17 / 125663.706, chromium.Fluence, 1e6);
        Assert.Equal(["cr51-747", "cr51-752", "cr51-427", "cr51-432"], chromium.Components.Select(c => c.Label), StringComparer.Ordinal);
    }

    // numpy: 2e7 pairs of points in a capsule of 5 cm × 10 cm and a ring of 20 to 60 cm × 1.2 m, ⟨1/d²⟩ = 4.12467e-4 cm⁻² within 7e-8.
    [Fact]
    public void A_ring_around_the_source()
    {
        const string Ring = "\ngeometry: { source: { radius: 5 cm, height: 10 cm }, detector: { radius: 60 cm, height: 1.2 m, innerRadius: 20 cm }, separation: 10 cm }\n";
        using ToySources toys = new ToySources().File("ring.yaml", "schema: sevens/source/1\nextends: cr51\nname: ring" + Ring);
        Assert.Equal(1.26318e17 * 4.12467e-4 / (4 * Math.PI), toys.Load("ring").Flux.Fluence, 1.26318e17 * 3e-7 / (4 * Math.PI));
        Assert.Equal("baseline", toys.Refused("ring", "1 m").Key);
    }

    // IsoDAR: 1.29e23 antineutrinos in five years are 8.2e14 per second; over 4π(16 m)² = 3.2170e7 cm².
    [Fact]
    public void Lithium_at_sixteen_metres()
    {
        NeutrinoSource isodar = new Catalog().Source("isodar", Length.FromMetres(16)).Flux;
        Assert.Equal(8.2e14 / 3.216991e7, isodar.Fluence, 10.0);
        Assert.Equal(1.29e23, 8.2e14 * 5 * 31557600, 0.01e23);
    }

    [Theory]
    [InlineData("beta-beam-neon18", Flavour.ElectronNeutrino, 3.424)]
    [InlineData("beta-beam-helium6", Flavour.ElectronAntineutrino, 3.508)]
    public void Beta_beams_reach_2_gamma_times_their_end_point(string name, Flavour flavour, double endPoint)
    {
        FluxComponent beam = Assert.Single(new Catalog().Source(name, Length.FromMetres(10)).Flux.Components);
        Assert.Equal(flavour, beam.Flavour);
        Assert.Equal(endPoint * (10 + Math.Sqrt(99)), beam.Spectrum.EndPoint, 1e-9);
        Assert.InRange(beam.Spectrum.MeanEnergy, 20, 40);
    }
}
