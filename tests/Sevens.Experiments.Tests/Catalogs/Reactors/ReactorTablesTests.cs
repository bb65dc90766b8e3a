using System.Text;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Catalogs.Reactors;
using Sevens.Experiments.Tables;
using Sevens.Physics.Interactions.InverseBetaDecay;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Experiments.Tests.Catalogs.Reactors;

/// <summary>The reactor data of the catalog: published integrals and yields, choices that do not go together, doctored files.</summary>
public sealed class ReactorTablesTests
{
    private static readonly FissionFractions Mixed = FissionFractions.Of(0.55, 0.07, 0.32, 0.06);
    private readonly ReactorTables tables = ReactorTables.Load();

    // Sums over bins × width of the published tables; ours are lines between bin centres.
    [Theory]
    [InlineData(FissionSpectrumModel.Bestiole2023, FissileIsotope.Uranium235, 6.078)]
    [InlineData(FissionSpectrumModel.Bestiole2023, FissileIsotope.Uranium238, 7.163)]
    [InlineData(FissionSpectrumModel.Bestiole2023, FissileIsotope.Plutonium239, 5.503)]
    [InlineData(FissionSpectrumModel.Bestiole2023, FissileIsotope.Plutonium241, 6.261)]
    [InlineData(FissionSpectrumModel.Estienne2019, FissileIsotope.Uranium235, 5.62)]
    [InlineData(FissionSpectrumModel.Estienne2019, FissileIsotope.Uranium238, 6.76)]
    [InlineData(FissionSpectrumModel.Estienne2019, FissileIsotope.Plutonium239, 5.11)]
    [InlineData(FissionSpectrumModel.Estienne2019, FissileIsotope.Plutonium241, 5.89)]
    public void Summation_spectra_have_their_published_integrals(FissionSpectrumModel model, FissileIsotope isotope, double published) =>
        Assert.Equal(published, tables.Spectrum(model, isotope).NeutrinosPerFission, 0.005 * published);

    [Theory]
    [InlineData(FissileIsotope.Uranium235, 6.69, 6.63113)]
    [InlineData(FissileIsotope.Uranium238, 10.10, 10.02806)]
    [InlineData(FissileIsotope.Plutonium239, 4.40, 4.34838)]
    [InlineData(FissileIsotope.Plutonium241, 6.03, 6.00507)]
    public void Yields_of_inverse_beta_decay_are_within_two_per_cent_of_those_published(FissileIsotope isotope, double published, double scipy)
    {
        FissionSpectrum spectrum = Of(FissionSpectrumModel.HuberMueller, LowEnergyModel.Bestiole2023).PerIsotope[isotope];
        double yield = 1e43 * spectrum.NeutrinosPerFission
            * InverseBetaDecayYield.PerNeutrino(spectrum.Shape, new StrumiaVissaniFull(NucleonCurrent.StrumiaVissani2003));
        Assert.Equal(published, yield, 0.02 * published);
        Assert.Equal(scipy, yield, 2e-5 * scipy);
    }

    [Fact]
    public void A_gigawatt_emits_as_many_as_published()
    {
        ReactorSource source = new(1e9, Mixed, tables.Energies(FissionEnergySet.Ma2013), Of(FissionSpectrumModel.Bestiole2023, below: null, captures: 0.6));
        Assert.Equal(206.1, 1e9 / source.FissionsPerSecond / 1.602176634e-13, 0.05);
        Assert.Equal(7.18, source.NeutrinosPerFission, 0.01);
        Assert.Equal(2.17e20, source.NeutrinosPerSecond, 0.005e20);
    }

    [Fact]
    public void Above_the_threshold_it_emits_as_many_as_published()
    {
        // 1.86 per fission, 1.09e20 fissions and 3.77e12 cm⁻² s⁻¹ at 3.6 GW and 20.7 m.
        ReactorEmission emission = Of(FissionSpectrumModel.HuberMueller, LowEnergyModel.Bestiole2023);
        ReactorSource source = new(3.6e9, FissionFractions.Of(0.53, 0.08, 0.32, 0.07), tables.Energies(FissionEnergySet.Ma2013), emission);
        double flux = source.At(20.7).Sum(c => c.Fluence * c.Spectrum.MomentsAbove(1.8).Zeroth);
        Assert.Equal(1.09e20, source.FissionsPerSecond, 0.005e20);
        Assert.Equal(3.77e12, flux, 0.02 * 3.77e12);
        Assert.Equal(3741326727789.833, flux, 1e-5 * flux); // scipy
    }

    [Fact]
    public void Tails_of_a_joined_spectrum_are_those_of_scipy()
    {
        FissionSpectrum spectrum = Of(FissionSpectrumModel.HuberMueller, LowEnergyModel.Bestiole2023).PerIsotope[FissileIsotope.Plutonium239];
        Assert.Equal(5.502512, spectrum.NeutrinosPerFission, 1e-6);
        Physics.Sources.TailMoments tail = spectrum.Shape.MomentsAbove(1);
        Assert.Equal(0.51033367, tail.Zeroth, 2e-7);
        Assert.Equal(0.28488556, tail.First, 2e-7);
        Assert.Equal(0.18358010, tail.Second, 2e-7);
    }

    [Fact]
    public void Kopeikin_2021_is_five_per_cent_below_Huber_for_235U()
    {
        double ratio = tables.Spectrum(FissionSpectrumModel.HuberMuellerTable, FissileIsotope.Uranium235).NeutrinosPerFission
            / tables.Spectrum(FissionSpectrumModel.Kopeikin2021, FissileIsotope.Uranium235).NeutrinosPerFission;
        Assert.Equal(1.054, ratio, 0.002); // the published factor
        Assert.Equal(
            tables.Spectrum(FissionSpectrumModel.HuberMuellerTable, FissileIsotope.Plutonium239).NeutrinosPerFission,
            tables.Spectrum(FissionSpectrumModel.Kopeikin2021, FissileIsotope.Plutonium239).NeutrinosPerFission);
    }

    [Fact]
    public void A_capture_is_followed_by_two_antineutrinos_that_end_at_1_26_MeV()
    {
        FissionSpectrum capture = Of(FissionSpectrumModel.Bestiole2023, below: null, captures: 0.6).Common.Single().Spectrum;
        Assert.Equal(2, capture.NeutrinosPerFission, 1e-3);
        Assert.Equal(0, capture.Shape.MomentsAbove(1.28).Zeroth, 1e-4);
    }

    [Fact]
    public void The_total_of_1997_stands_for_all_isotopes()
    {
        ReactorEmission emission = Of(FissionSpectrumModel.Kopeikin1997, below: null);
        Assert.Empty(emission.PerIsotope);
        Assert.Equal(6.67, emission.Common.Single().Spectrum.NeutrinosPerFission, 0.005);
        ReactorEmission below = Of(FissionSpectrumModel.HuberMueller, LowEnergyModel.Kopeikin1997);
        Assert.Equal(5.0863, below.Common.Single().Spectrum.NeutrinosPerFission, 1e-3);
        Assert.Equal(2, below.Common.Single().Spectrum.HighestEnergy);
    }

    [Fact]
    public void Errors_have_the_eigenvalues_of_numpy()
    {
        double[] expected = [1.21383258e-02, 3.92252445e-03, 1.57311040e-03, 6.28893714e-04];
        var shapes = tables.Errors(FissionSpectrumModel.HuberMueller, FissileIsotope.Uranium235).ShapeVariations(1, 0.95);
        Assert.Equal(expected, shapes.Select(s => s.Values.Sum(v => v * v)), (a, b) => Math.Abs(a - b) < 1e-8 * a);
    }

    [Theory]
    [InlineData(FissionSpectrumModel.Bestiole2023, LowEnergyModel.None, 0.6, "begins at zero energy")]
    [InlineData(FissionSpectrumModel.Kopeikin1997, null, 0.6, "holds them already")]
    [InlineData(FissionSpectrumModel.HuberMueller, LowEnergyModel.Kopeikin1997, 0.6, "holds them already")]
    [InlineData(FissionSpectrumModel.HuberMueller, LowEnergyModel.VogelEngel, -1.0, "-1 captures")]
    public void Choices_that_do_not_go_together_are_refused(FissionSpectrumModel model, LowEnergyModel? below, double captures, string named) =>
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => Of(model, below, captures)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_correction_for_equilibrium_raises_converted_spectra_alone()
    {
        ReactorSpectrumChoice choice = new() { Model = FissionSpectrumModel.HuberMueller, BelowRange = LowEnergyModel.None, CapturesPerFission = 0, IrradiationDays = 450 };
        ReactorEmission corrected = tables.Emission(choice, Mixed);
        Assert.Equal(1.7311469701123219, corrected.PerIsotope[FissileIsotope.Uranium235].NeutrinosPerFission, 1e-8); // scipy
        Assert.Equal(2.24446257, corrected.PerIsotope[FissileIsotope.Uranium238].NeutrinosPerFission, 1e-7);
        Assert.Throws<ArgumentException>(() => tables.Emission(choice with { Model = FissionSpectrumModel.VogelEngel }, Mixed));
    }

    [Theory]
    [InlineData("huber-mueller.csv", "\n5,0.11,", "\n5,0.12,", "integrate to")]
    [InlineData("huber-mueller.csv", "\n5,0.11,", "\n5,-0.11,", "no negative spectrum")]
    [InlineData("huber-mueller.csv", "\n5,0.11,", "\n5,0.15,", "falls above 1.05 MeV")]
    [InlineData("huber-mueller.csv", "\n8,", "\n8.5,", "beyond the end point of 8 MeV")]
    [InlineData("huber-mueller.csv", "\n5,0.11,", "\n4.5,0.11,", "increasing energies")]
    public void A_doctored_table_is_caught(string name, string original, string doctored, string named)
    {
        var changed = new ReactorTables(path => Doctored(path, name, original, doctored));
        Assert.Contains(
            named,
            Assert.Throws<TableFormatException>(() => changed.Spectrum(FissionSpectrumModel.HuberMuellerTable, FissileIsotope.Uranium235)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("polynomials.csv", "huber-2011,U235,2,8,4.367", "huber-2011,U235,2,8,4.376", "coefficients that give")]
    [InlineData("polynomials.csv", "huber-2011,U235,2,8,4.367", "huber-2011,U235,2,8,x", "'x'")]
    public void A_slip_of_a_digit_in_a_polynomial_is_caught(string name, string original, string doctored, string named)
    {
        var changed = new ReactorTables(path => Doctored(path, name, original, doctored));
        Assert.Contains(
            named,
            Assert.Throws<TableFormatException>(() => changed.Spectrum(FissionSpectrumModel.HuberMueller, FissileIsotope.Uranium235)).Message,
            StringComparison.Ordinal);
    }

    private static CatalogFile Doctored(string path, string name, string original, string doctored)
    {
        CatalogFile file = CatalogFiles.FromCatalog(path)!;
        if (!path.EndsWith(name, StringComparison.Ordinal))
        {
            return file;
        }

        Assert.Contains(original, file.Text, StringComparison.Ordinal);
        return file with { Bytes = Encoding.UTF8.GetBytes(file.Text.Replace(original, doctored, StringComparison.Ordinal)) };
    }

    private ReactorEmission Of(FissionSpectrumModel model, LowEnergyModel? below, double captures = 0) =>
        tables.Emission(new ReactorSpectrumChoice { Model = model, BelowRange = below, CapturesPerFission = captures }, Mixed);
}
