using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Spectra of a user's file, and doctored ones: each check on loading catches what it is there for.</summary>
public sealed class TableSourceTests
{
    private const double Muon = 105.6583755;

    // Michel spectra written out again: x = 2E/m, ν_e 12x²(1 − x)·(2/m), ν̄_μ 2x²(3 − 2x)·(2/m).
    private static readonly (double Energy, double First, double Second)[] Michel =
        [.. Enumerable.Range(0, 501).Select(i => i / 500.0).Select(x => (x * Muon / 2, 12 * x * x * (1 - x) * 2 / Muon, 2 * x * x * (3 - (2 * x)) * 2 / Muon))];

    private const string PionDecay = """
        table: michel.csv
        origin: pionDecayAtRest
        components:
          - { flavour: nu_e, column: nue, flux: 1e7 1/cm2/s, phase: delayed }
          - { flavour: nu_mu_bar, column: numubar, flux: 1e7 1/cm2/s, phase: delayed }
        """;

    [Fact]
    public void Normalised_spectra_take_their_flux()
    {
        using ToySources toys = Toys(PionDecay);
        NeutrinoSource flux = toys.Load("michel").Flux;
        Assert.Equal(["nu_e delayed", "nu_mu_bar delayed"], flux.Components.Select(c => c.Label), StringComparer.Ordinal);
        Assert.Equal(2e7, flux.Fluence, 1e-6);
        Assert.Equal(0.3 * Muon, flux.Components[0].Spectrum.MeanEnergy, 1e-3);
        Assert.Equal(["arXiv:0000.00003", "arXiv:0000.00004"], flux.Citations, StringComparer.Ordinal);
    }

    [Fact]
    public void Swapped_michel_spectra_are_caught_by_their_mean_energies()
    {
        using ToySources toys = Toys(PionDecay.Replace("column: nue,", "column: X,", StringComparison.Ordinal)
            .Replace("column: numubar,", "column: nue,", StringComparison.Ordinal).Replace("column: X,", "column: numubar,", StringComparison.Ordinal));
        InvalidSourceException refused = toys.Refused("michel");
        Assert.Equal("components", refused.Key);
        Assert.Contains("36.98 MeV for nu_e", refused.Found, StringComparison.Ordinal);
        Assert.StartsWith("31.70 MeV", refused.Expected, StringComparison.Ordinal);
        Assert.EndsWith("michel.yaml", refused.Place.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spectrum_that_does_not_integrate_to_one_is_caught()
    {
        using ToySources toys = Toys(PionDecay, Michel.Select(r => r with { First = 1.01 * r.First }));
        InvalidSourceException refused = toys.Refused("michel");
        Assert.Contains("an integral of 1.0", refused.Found, StringComparison.Ordinal);
        Assert.Contains("1 within 0.001", refused.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_point_beyond_kinematics_is_caught()
    {
        using ToySources decay = Toys(PionDecay, Michel.Select(r => r with { Energy = 1.05 * r.Energy, First = r.First / 1.05, Second = r.Second / 1.05 }));
        Assert.Equal("origin", decay.Refused("michel").Key);
        using ToySources stated = Toys(PionDecay.Replace("origin: pionDecayAtRest", "endPoint: 50 MeV", StringComparison.Ordinal));
        InvalidSourceException refused = stated.Refused("michel");
        Assert.Equal("endPoint", refused.Key);
        Assert.Contains("above 50 MeV", refused.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_flux_is_caught()
    {
        using ToySources toys = Toys(PionDecay, Michel.Select((r, i) => i == 100 ? r with { Second = -1e-3 } : r));
        Assert.Contains("-0.001 at 10.5658", toys.Refused("michel").Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_are_read_and_others_refused()
    {
        // A rectangle of 4 cm⁻² s⁻¹ keV⁻¹ over 100–150 keV: 200 cm⁻² s⁻¹.
        (double, double, double)[] rectangle = [(100, 4, 1), (150, 4, 1)];
        const string Definition = "table: box.csv\ncomponents: [{ flavour: nu_e_bar, column: flux }]\nfluxAt: 1 m";
        using ToySources toys = new ToySources().Source("box", "table", Definition).Table("box.csv", "energy [keV]", "flux [1/cm2/s/keV]", "other [1/kg]", rectangle);
        NeutrinoSource source = toys.Load("box", "2 m").Flux;
        Assert.Equal(50, source.Fluence, 1e-12);
        Assert.Equal(0.125, source.Components[0].Spectrum.MeanEnergy, 1e-15);

        toys.Source("box", "table", Definition.Replace("column: flux", "column: flux, flux: 210 1/cm2/s", StringComparison.Ordinal));
        Assert.Contains("200", toys.Refused("box", "2 m").Found, StringComparison.Ordinal);
        toys.Source("box", "table", Definition.Replace("column: flux", "column: other", StringComparison.Ordinal));
        Assert.Contains("'1/kg'", toys.Refused("box", "2 m").Found, StringComparison.Ordinal);
        toys.Source("box", "table", Definition.Replace("column: flux", "column: flex", StringComparison.Ordinal));
        Assert.Contains("'flux'", toys.Refused("box", "2 m").Expected, StringComparison.Ordinal);
        toys.Source("box", "table", Definition).Table("box.csv", "energy [m]", "flux [1/cm2/s/keV]", "other [1/kg]", rectangle);
        Assert.Contains("'m'", toys.Refused("box", "2 m").Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_component_and_a_missing_file_are_refused()
    {
        using ToySources toys = Toys(PionDecay.Replace("origin: pionDecayAtRest\n", string.Empty, StringComparison.Ordinal).Replace("nu_mu_bar", "nu_e", StringComparison.Ordinal));
        Assert.Contains("'nu_e delayed' 2 times", toys.Refused("michel").Found, StringComparison.Ordinal);
        using ToySources missing = new ToySources().Source("michel", "table", PionDecay);
        Assert.Equal(("table", "'michel.csv'"), (missing.Refused("michel").Key, missing.Refused("michel").Found));
    }

    private static ToySources Toys(string definition, IEnumerable<(double Energy, double First, double Second)>? rows = null) =>
        new ToySources().Source("michel", "table", definition).Table("michel.csv", "energy [MeV]", "nue [1/MeV]", "numubar [1/MeV]", rows ?? Michel);
}
