using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Sources.Solar;
using Sevens.Experiments.Sources.Solar;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Reproduction;

/// <summary>Published fluxes and timing of sources, as entries of the catalog have them.</summary>
public sealed class SourceTests
{
    private const double Pion = 0.026033, Muon = 2.1969811;
    private static readonly Catalog Catalog = new();

    /// <summary>A9: 4.3e7 to 4.5e7 cm⁻² s⁻¹ for the sum at 20 m. [arXiv:2110.07730]</summary>
    [Fact]
    public void A9_spallation_neutron_source() => new Accepted("SNS at 20 m, 1e7/cm2/s", 4.4, 0.1).Agrees(1e-7 * Flux("sns", 20));

    /// <summary>A10: 4.74e5 cm⁻² s⁻¹ per flavour at 20 m, and 5e5 at 100 kW. [arXiv:2105.14020]</summary>
    [Fact]
    public void A10_lujan()
    {
        double perFlavour = Flux("lujan", 20) / 3;
        Accepted.Within(0.15, "Lujan at 20 m, per flavour", 4.74e5).Agrees(perFlavour);
        Accepted.Within(0.35, "Lujan at 20 m, per flavour at 100 kW", 5e5).Agrees(perFlavour / 0.8);
    }

    /// <summary>A11, cm⁻² s⁻¹, within the spread of what is quoted.</summary>
    [Theory]
    [InlineData("brokdorf", 17.1, 2.3e13, 0.1)]
    [InlineData("angra-2", 30, 8e12, 0.15)]
    [InlineData("kalinin-3", 19, 1.4e13, 0.25)]
    [InlineData("tamu-triga", 2.3, 5e11, 0.6)]
    public void A11_reactors(string site, double metres, double flux, double spread) => Accepted.Within(spread, site, flux).Agrees(Flux(site, metres));

    /// <summary>A11: about 2e20 per second and gigawatt; 2.17e20 with 7.18 per fission of 206.1 MeV.</summary>
    [Fact]
    public void A11_antineutrinos_per_gigawatt()
    {
        double perGigawatt = Flux("brokdorf", 17.1) * 4 * Math.PI * 1710 * 1710 / 3.9;
        Accepted.Within(0.08, "per s and GW", 2.17e20).Agrees(perGigawatt);
    }

    /// <summary>A12: fission fractions .53/.08/.32/.07, above 1.8 MeV at 20.7 m from 3.6 GW: 3.77e12 cm⁻² s⁻¹, 1.86 per fission.</summary>
    [Fact]
    public void A12_above_the_threshold()
    {
        string folder = Directory.CreateTempSubdirectory("sevens-").FullName;
        try
        {
            string path = Path.Combine(folder, "reactor.yaml");
            File.WriteAllText(path, """
                schema: sevens/source/1
                name: reactor
                title: A reactor
                kind: reactor
                citation: [arXiv:1707.07728]
                thermalPower: 3.6 GW
                fissionFractions: { u235: 0.53, u238: 0.08, pu239: 0.32, pu241: 0.07 }
                spectrum: { model: huberMueller, belowRange: vogelEngel, capturesPerFission: 0 }

                """);
            double above = Catalog.Source(path, Length.FromMetres(20.7)).Flux.Components.Sum(c => c.Fluence * c.Spectrum.MomentsAbove(1.8).Zeroth);
            Accepted.Within(0.02, "above 1.8 MeV, 1e12/cm2/s", 3.77).Agrees(1e-12 * above);
            Accepted.Within(0.02, "per fission", 1.86).Agrees(above * 4 * Math.PI * 2070 * 2070 / 1.09e20);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A13: fluxes of the neutrino-fog paper, cm⁻² s⁻¹; ⁷Be is of B16-GS98, 4.93e9 for both lines. [arXiv:2109.03116]</summary>
    [Theory]
    [InlineData("solar", "pp ", 5.98e10, 1e-3)]
    [InlineData("solar", "pep ", 1.44e8, 1e-3)]
    [InlineData("solar", "hep ", 7.98e3, 1e-3)]
    [InlineData("solar", "be7", 4.93e9, 1e-3)]
    [InlineData("solar", "n13 ", 2.78e8, 1e-3)]
    [InlineData("solar", "o15 ", 2.05e8, 1e-3)]
    [InlineData("solar", "f17 ", 5.29e6, 1e-3)]
    [InlineData("solar-b8", "b8 ", 5.16e6, 0.03)]
    [InlineData("dsnb", "", 85.7, 1e-3)]
    [InlineData("atmospheric-lngs", "", 10.7, 0.02)]
    [InlineData("geoneutrinos-lngs", "", 4.34e6 + 4.23e6 + 2.054e7, 1e-3)]
    public void A13_natural_sources(string source, string branch, double flux, double tolerance) => Accepted.Within(tolerance, $"{source} {branch}", flux).Agrees(
        Catalog.Source(source).Flux.Components.Where(c => c.Label.StartsWith(branch, StringComparison.Ordinal)).Sum(c => c.Fluence));

    /// <summary>1 to 4 % at 10 MeV; 3 % in physics reference.</summary>
    [Fact]
    public void More_electron_neutrinos_of_boron_8_by_night() => new Accepted("day and night at 10 MeV, %", 2.5, 1.5).Agrees(
        100 * DayNightAsymmetry.Of((SolarDefinition)Catalog.Source("solar").Definition)!.Asymmetry);

    /// <summary>The Gaussian pulse of the SNS folded with the decays on a grid of 1/4 ns by Simpson's rule, bin by bin and in the window to 1.5 µs, to 1e-6.</summary>
    [Theory]
    [InlineData(EmissionPhase.Prompt)]
    [InlineData(EmissionPhase.Delayed)]
    public void Timing_of_each_phase_is_a_convolution(EmissionPhase phase)
    {
        const double Mean = 0.4735, Sigma = 0.1467;
        double[] edges = [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.5, 3, 6];
        double[] found = Catalog.Source("sns", Length.FromMetres(20)).Flux.Arrival!.Fractions(phase, edges, acceptance: null);
        for (int i = 0; i < found.Length; i++)
        {
            new Accepted(FormattableString.Invariant($"{phase} {edges[i]}:{edges[i + 1]} us"), Folded(edges[i + 1]) - Folded(edges[i]), 1e-6).Agrees(found[i]);
        }

        new Accepted("share up to 1.5 us", Folded(1.5) - Folded(-0.5), 1e-6).Agrees(found.Take(6).Sum());

        // Protons of a time s give the share 1 − e^(−(t−s)/τ) of the prompt phase by t; the delayed one decays twice.
        double Folded(double time)
        {
            const int Steps = 8000;
            double from = Mean - (9 * Sigma), to = Math.Min(time, Mean + (9 * Sigma));
            if (to <= from)
            {
                return 0;
            }

            double step = (to - from) / Steps, sum = 0;
            for (int i = 0; i <= Steps; i++)
            {
                double start = from + (i * step), weight = i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2;
                double pull = (start - Mean) / Sigma;
                sum += weight * Math.Exp(-pull * pull / 2) * Decayed(time - start);
            }

            return sum * step / 3 / (Sigma * Math.Sqrt(2 * Math.PI));
        }

        double Decayed(double after) => phase == EmissionPhase.Prompt
            ? 1 - Math.Exp(-after / Pion)
            : 1 - (((Muon * Math.Exp(-after / Muon)) - (Pion * Math.Exp(-after / Pion))) / (Muon - Pion));
    }

    /// <summary>Multi-tonne xenon sees 10 to 20 recoils per tonne of a star of 27 solar masses at 10 kpc at low threshold; others differ by factors. [arXiv:1606.09243]</summary>
    [Theory]
    [InlineData("supernova-typical", 10, 40)]
    [InlineData("supernova-garching", 3, 20)]
    [InlineData("supernova-gvkm", 5, 30)]
    [InlineData("supernova-livermore", 10, 50)]
    public void A_supernova_gives_tens_of_recoils_per_tonne_of_xenon(string source, double least, double most)
    {
        Element xenon = Catalog.Nuclides.Element("Xe");
        NeutrinoSource burst = Catalog.Source(source).Flux;
        double perNucleus = burst.Components.Sum(c => c.Fluence * xenon.Isotopes.Sum(
            i => i.MoleFraction * new CoherentScattering(i.Nuclide, Convention.Sevens).Average(c.Flavour, c.Spectrum)));
        double recoils = perNucleus * 1e6 / xenon.MolarMass * 6.02214076e23;
        Assert.True(recoils > least && recoils < most, FormattableString.Invariant($"{source}: {recoils:g4} recoils per tonne, expected {least} to {most}"));
    }

    private static double Flux(string source, double metres) => Catalog.Source(source, Length.FromMetres(metres)).Flux.Fluence;
}
