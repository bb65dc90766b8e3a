using System.Numerics;
using System.Text;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Catalogs.Solar;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Experiments.Tests.Catalogs.Solar;

/// <summary>The Sun and the Earth of the catalog against the anchors of the field, a program of its own (numpy), and doctored files.</summary>
public sealed class SolarTablesTests
{
    private static readonly SolarTables Tables = SolarTables.Load();
    private static readonly OscillationParameters Mixing = Tables.Oscillation("nufit-6.0-no");
    private static readonly AdiabaticConversion Day = new(Mixing, MatterCouplings.Standard, Tables.Interior);

    /// <summary>Survival with NuFIT 6.0 and these production zones: 8B 0.390 (5 MeV), 0.342 (8), 0.326 (10); pp 0.544; 7Be 0.526; pep 0.516, to 1 %.</summary>
    [Theory]
    [InlineData("b8", 5, 0.390)]
    [InlineData("b8", 8, 0.342)]
    [InlineData("b8", 10, 0.326)]
    [InlineData("pp", 0.27, 0.544)]
    [InlineData("be7", 0.8618, 0.526)]
    [InlineData("pep", 1.442, 0.516)]
    public void Survival_at_the_anchors(string branch, double energy, double expected)
    {
        SolarBranch which = SolarBranches.Parse(branch);
        Assert.Equal(expected, Day.DensityMatrix(which, energy).ElectronElectron, 0.01 * expected);
        Assert.Equal(expected, new TwoFlavourConversion(Mixing, Tables.Interior).DensityMatrix(which, energy).ElectronElectron, 0.01 * expected);
    }

    [Fact]
    public void Survival_of_boron_8_averaged_over_its_flux()
    {
        NeutrinoSource source = new Sun(Tables.Spectra, Tables.Fluxes("sno-2013"), Day).AtEarth("b8", [SolarBranch.B8], LineTreatment.Lines);
        Assert.Equal(0.372, source.Components.Single(c => c.Flavour == Flavour.ElectronNeutrino).Fluence / source.Fluence, 0.0037);
    }

    /// <summary>numpy: eigenvectors of the Hamiltonian in every zone.</summary>
    [Theory]
    [InlineData("b8", 8, 0.34131, 0.38945, 0.26923, 0.26906, -0.01734, -0.19778, -0.01841)]
    [InlineData("be7", 0.8618, 0.5255, 0.2349, 0.2396, -0.03918, -0.02751, 0.12511, -0.02922)]
    [InlineData("pep", 1.442, 0.51553, 0.24327, 0.2412, -0.02246, -0.02696, 0.1076, -0.02863)]
    public void Zones_average_the_density_matrix(
        string branch, double energy, double electron, double muon, double tau, double realMuon, double imaginaryMuon, double realTau, double imaginaryTau)
    {
        FlavourMatrix found = Day.DensityMatrix(SolarBranches.Parse(branch), energy);
        Assert.Equal(electron, found.ElectronElectron, 1e-5);
        Assert.Equal(muon, found.MuonMuon, 1e-5);
        Assert.Equal(tau, found.TauTau, 1e-5);
        Assert.True((found.ElectronMuon - new Complex(realMuon, imaginaryMuon)).Magnitude < 2e-5);
        Assert.True((found.ElectronTau - new Complex(realTau, imaginaryTau)).Magnitude < 2e-5);
    }

    /// <summary>numpy: 1000 directions weighted by counting longitudes and hours, chords in steps of 40 km through the continuous PREM density.</summary>
    [Theory]
    [InlineData(3, 0.448651, 0.299559, 0.0009)]
    [InlineData(10, 0.335094, 0.397849, 0.0295)]
    [InlineData(14, 0.325799, 0.407639, 0.0503)]
    public void Day_and_night_at_kamioka(double energy, double electron, double muon, double asymmetry)
    {
        var night = new NightConversion(Day, Tables.Earth, NadirExposure.AtLatitude(36.43));
        FlavourMatrix found = night.ExactDensityMatrix(SolarBranch.B8, energy);
        Assert.Equal(electron, found.ElectronElectron, 2e-4);
        Assert.Equal(muon, found.MuonMuon, 2e-4);
        double calculated = new DayAndNight(Day, night).Asymmetry(SolarBranch.B8, energy);
        Assert.Equal(asymmetry, calculated, 1e-3);
        if (energy == 10)
        {
            Assert.InRange(calculated, 0.01, 0.04);
        }
    }

    [Fact]
    public void A_night_with_exotic_couplings()
    {
        var exotic = new MatterCouplings(new(0, 0, 0.2), new(0, 0, 0, -0.05), new(0.15, 0, 0, 0, Complex.FromPolarCoordinates(0.1, 0.7)));
        var day = new AdiabaticConversion(Mixing, exotic, Tables.Interior);
        Assert.Equal(0.298475, day.DensityMatrix(SolarBranch.B8, 10).ElectronElectron, 1e-5);
        FlavourMatrix found = new NightConversion(day, Tables.Earth, NadirExposure.AtLatitude(45)).ExactDensityMatrix(SolarBranch.B8, 10);
        Assert.Equal(0.312168, found.ElectronElectron, 2e-4);
        Assert.Equal(0.269299, found.TauTau, 2e-4);
        Assert.True((found.ElectronTau - new Complex(-0.27432, -0.016827)).Magnitude < 4e-4);
    }

    /// <summary>Published means: 0.2668 (pp), 9.628 (hep), 6.735 (8B, soft 6.629, hard 6.842), 0.7067, 0.9965, 0.9994 MeV (CNO).</summary>
    [Theory]
    [InlineData("pp", 0.2668, 1e-3)]
    [InlineData("hep", 9.628, 5e-3)]
    [InlineData("b8", 6.735, 2e-3)]
    [InlineData("n13", 0.7067, 1e-3)]
    [InlineData("o15", 0.9965, 1e-3)]
    [InlineData("f17", 0.9994, 1e-3)]
    public void Mean_energies(string branch, double expected, double tolerance) =>
        Assert.Equal(expected, Assert.Single(Tables.Spectra.Parts(SolarBranches.Parse(branch), LineTreatment.Lines)).Spectrum.MeanEnergy, tolerance);

    [Fact]
    public void The_band_of_boron_8()
    {
        Assert.Equal(6.629, Tables.Spectra.Boron.At(-3).MeanEnergy, 1e-3);
        Assert.Equal(6.842, Tables.Spectra.Boron.At(3).MeanEnergy, 1e-3);
        Assert.Equal(6.735 + ((6.842 - 6.735) / 3), Tables.Spectra.Boron.At(1).MeanEnergy, 1e-3);
        Assert.Throws<ArgumentOutOfRangeException>(() => Tables.Spectra.Boron.At(3.1));
    }

    /// <summary>Mean shifts of 1.29 and 1.24 keV from the lines of the laboratory.</summary>
    [Fact]
    public void Lines_and_shapes_of_beryllium_7()
    {
        SolarPart[] lines = [.. Tables.Spectra.Parts(SolarBranch.Be7, LineTreatment.Lines)];
        SolarPart[] shapes = [.. Tables.Spectra.Parts(SolarBranch.Be7, LineTreatment.Shapes)];
        Assert.Equal(["be7-862", "be7-384"], lines.Select(l => l.Name), StringComparer.Ordinal);
        Assert.Equal([0.897, 0.103], lines.Select(l => l.Share));
        Assert.All(lines, l => Assert.IsType<LineSpectrum>(l.Spectrum));
        Assert.All(shapes, l => Assert.IsType<TabulatedSpectrum>(l.Spectrum));
        Assert.Equal(0.8618 + 0.00129, shapes[0].Spectrum.MeanEnergy, 5e-5);
        Assert.Equal(0.3843 + 0.00124, shapes[1].Spectrum.MeanEnergy, 5e-5);
    }

    [Fact]
    public void Fluxes_of_the_models()
    {
        Assert.Equal(new BranchFlux(5.98e10, 0.006), Tables.Fluxes("b16-gs98").Of(SolarBranch.Pp));
        Assert.Equal(new BranchFlux(4.5e6, 0.12), Tables.Fluxes("b16-agss09met").Of(SolarBranch.B8));
        Assert.Equal(["pp", "be7", "b8"], Tables.Fluxes("global-2023").Branches.Select(b => b.Written()), StringComparer.Ordinal);
        Assert.Contains("found none of hep, expected one of b8", Assert.Throws<ArgumentException>(() => Tables.Fluxes("sno-2013").Of(SolarBranch.Hep)).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'b16-gs98'", Assert.Throws<CatalogException>(() => Tables.Fluxes("b16-gs89")).Message, StringComparison.Ordinal);
        Assert.Contains("nufit-6.0-io", Assert.Throws<CatalogException>(() => Tables.Oscillation("nufit")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pp,0.10103,1.0686", "pp,0.10103,-1.0686", "-1.0686")]
    [InlineData("pp,0.42341,0", "pp,0.52341,0", "integral")]
    [InlineData("n13,1.1985,0", "n13,1.1995,0", "none above 1.1985 MeV")]
    [InlineData("o15,", "o51,", "'o51'")]
    [InlineData("f17,", "o15,", "increasing energies")]
    public void A_doctored_continuum_is_refused(string piece, string doctored, string expected)
    {
        TableFormatException refused = Assert.Throws<TableFormatException>(
            () => Spectra("solar/continua.csv", Text("solar/continua.csv").Replace(piece, doctored, StringComparison.Ordinal)));
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.Contains("continua.csv", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_band_upside_down_is_refused()
    {
        string text = string.Join('\n', Text("solar/boron-8.csv").Split('\n').Select(l =>
        {
            string[] f = l.Split(',');
            return l.StartsWith('#') || f.Length != 4 || f[0] is "energy" ? l : string.Join(',', f[0], f[1], f[3], f[2]);
        }));
        Assert.Contains("soft", Assert.Throws<TableFormatException>(() => Spectra("solar/boron-8.csv", text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("solar/lines.csv", "be7-384,0.3843,0.103", "be7-384,0.3843,0.203", "shares")]
    [InlineData("solar/lines.csv", "pep,pep,1.442,1", "pep,pep,1.942,1", "1.942 MeV")]
    public void Doctored_lines_are_refused(string path, string piece, string doctored, string expected) =>
        Assert.Contains(expected, Assert.Throws<TableFormatException>(() => Spectra(path, Text(path).Replace(piece, doctored, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1221.5,0.4656,13.0885", "1221.5,0.4656,23.0885", "mass")]
    [InlineData("3480,", "348,", "ends above")]
    public void A_doctored_earth_is_refused(string piece, string doctored, string expected)
    {
        SolarFile file = SolarFile.Read(
            File("solar/earth.csv", Text("solar/earth.csv").Replace(piece, doctored, StringComparison.Ordinal)), "sevens/earth-layers/1", "outerRadius", "electronsPerNucleon", "coefficients");
        Assert.Contains(expected, Assert.Throws<TableFormatException>(() => SolarTables.ReadEarth(file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b8,5460000,0.12", "b8,-5460000,0.12", "-5460000")]
    [InlineData("b8,5460000,0.12", "b8,5460000,1.2", "1.2")]
    [InlineData("b8,5460000,0.12", "pp,5460000,0.12", "a second time")]
    [InlineData("b8,5460000,0.12", "b9,5460000,0.12", "'b9'")]
    public void Doctored_fluxes_are_refused(string piece, string doctored, string expected)
    {
        SolarFile file = SolarFile.Read(File("solar/fluxes.csv", Text("solar/fluxes.csv").Replace(piece, doctored, StringComparison.Ordinal)), "sevens/solar-fluxes/1", "model", "branch", "flux", "relative", "reference");
        Assert.Contains(expected, Assert.Throws<TableFormatException>(() => SolarTables.ReadFluxes("b16-gs98", file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.960024,0.3989", "2.960024,0.3989", "densities that fall outwards")]
    [InlineData("0.05,4.246894", "0.05,9.246894", "production of pp")]
    public void A_doctored_interior_is_refused(string piece, string doctored, string expected)
    {
        SolarFile file = SolarFile.Read(
            File("solar/interior.csv", Text("solar/interior.csv").Replace(piece, doctored, StringComparison.Ordinal)),
            "sevens/solar-interior/1",
            "radius",
            "pp",
            "pep",
            "hep",
            "be7",
            "b8",
            "n13",
            "o15",
            "f17",
            "logElectronDensity",
            "neutronRatio");
        Assert.Contains(expected, Assert.Throws<TableFormatException>(() => SolarTables.ReadInterior(file)).Message, StringComparison.Ordinal);
    }

    private static string Text(string path) => CatalogFiles.FromCatalog(path)!.Text;

    private static CatalogFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), Directory: null);

    private static SolarSpectra Spectra(string path, string doctored)
    {
        SolarFile Read(string name, string schema, params string[] columns) =>
            SolarFile.Read(string.Equals(name, path, StringComparison.Ordinal) ? File(name, doctored) : CatalogFiles.FromCatalog(name)!, schema, [.. columns]);
        return SolarTables.ReadSpectra(
            Read("solar/continua.csv", "sevens/solar-continua/1", "branch", "energy", "density"),
            Read("solar/boron-8.csv", "sevens/solar-band/1", "energy", "density", "softThreeSigma", "hardThreeSigma"),
            Read("solar/lines.csv", "sevens/solar-lines/1", "branch", "line", "energy", "share"),
            Read("solar/beryllium-7.csv", "sevens/solar-line-shapes/1", "line", "offset", "density"));
    }
}
