using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Measurements;
using Sevens.Experiments.Reading;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.ParityViolation;

namespace Sevens.Experiments.Tests.Measurements;

public sealed class WeakChargeMeasurementTests
{
    private static readonly Catalog Catalog = new();
    private static readonly FormFactorTables Tables = FormFactorTables.Load();

    // Charge densities of de Vries et al. at the momenta of the measurements: 0.408 and 0.157, with the authors' 0.409 and 0.1581 beside them.
    [Theory]
    [InlineData("prex-2", 0.408, 0.409)]
    [InlineData("crex", 0.157, 0.1581)]
    public void Charge_form_factors_are_close_to_those_of_the_authors(string name, double expected, double authors)
    {
        WeakChargeMeasurement measurement = Weak(name);
        Assert.Equal(expected, measurement.TabulatedChargeFormFactor(Tables), 5e-4);
        Assert.Equal(authors, measurement.TabulatedChargeFormFactor(Tables), 1e-3);
        Assert.Equal(authors, measurement.Definition.ChargeFormFactor);
    }

    // arXiv:2205.11593: F_ch − F_W = 0.0277 ± 0.0055.
    [Fact]
    public void Crex_difference_within_the_published_error()
    {
        WeakChargeMeasurement crex = Weak("crex");
        Assert.InRange(crex.TabulatedChargeFormFactor(Tables) - crex.FormFactor.Value, 0.0277 - 0.0055, 0.0277 + 0.0055);
        Assert.Equal(Math.Sqrt((0.0052 * 0.0052) + (0.0020 * 0.0020)), crex.FormFactor.Sigma, 1e-15);
        Assert.Equal(0.0277, crex.Definition.ChargeFormFactor - crex.FormFactor.Value, 1e-12);
        Assert.Equal(0.0277, crex.Definition.FormFactorDifference!.Value);
    }

    // The surface stated for ⁴⁸Ca is that of its charge density: the Helm shape of the same rms radius and F_ch(q).
    [Fact]
    public void The_surface_of_calcium_is_that_of_its_charge_density()
    {
        WeakChargeMeasurement crex = Weak("crex");
        var helm = HelmFormFactor.FromRmsRadius(Tables.FourierBessel.Of("Ca48").RmsRadius, crex.Definition.WeakSurface.Value);
        Assert.Equal(crex.TabulatedChargeFormFactor(Tables), helm.At(0.8733), 1e-3);
    }

    // arXiv:2102.10767: R_n − R_p = 0.283 ± 0.071 fm.
    [Fact]
    public void The_skin_of_lead_is_within_the_published_error()
    {
        NeutronRadiusEstimate found = Weak("prex-2").NeutronRadius();
        Assert.InRange(found.Skin.Value, 0.283 - 0.071, 0.283 + 0.071);
        Assert.InRange(found.WeakRadius.Value, 5.7, 5.9);
    }

    // Another density than Helm's stands behind the published 0.121 ± 0.026 ± 0.024 fm.
    [Fact]
    public void The_skin_of_calcium_agrees_within_both_errors()
    {
        NeutronRadiusEstimate found = Weak("crex").NeutronRadius();
        Assert.InRange(Math.Abs(found.Skin.Value - 0.121), 0, Math.Sqrt((0.026 * 0.026) + (0.024 * 0.024)) + found.Skin.TotalError);
    }

    // 23 and 7 per cent of distortion, arXiv:2102.10767 and 2205.11593.
    [Theory]
    [InlineData("prex-2", 0.77)]
    [InlineData("crex", 0.93)]
    public void Measured_asymmetries_are_below_plane_waves_by_the_distortion(string name, double ratio)
    {
        WeakChargeMeasurement measurement = Weak(name);
        Assert.Equal(ratio, measurement.Definition.AsymmetryPpb.Value / measurement.PlaneWaveAsymmetry.PartsPerBillion, 0.01);
    }

    [Fact]
    public void A_constraint_measures_a_composed_weak_form_factor()
    {
        WeakChargeMeasurement prex = Weak("prex-2");
        double neutron = prex.NeutronRadius().NeutronRadius.Value;
        var weak = new WeakFormFactor(prex.Charges, new NucleonFormFactors(HelmFormFactor.FromRmsRadius(5.45), HelmFormFactor.FromRmsRadius(neutron)));
        Assert.InRange(prex.FormFactor.Pull(weak), -1, 1);
    }

    [Fact]
    public void Figures_say_that_they_are_recalled()
    {
        Assert.Equal(FigureStatus.Recalled, Catalog.Measurement("prex-2").Definition.Status);
        Assert.Contains("\"recalled\"", Catalog.ResolvedJson("measurement", "crex"), StringComparison.Ordinal);
        Assert.Contains("arXiv:2102.10767", Catalog.Measurement("prex-2").Citations, StringComparer.Ordinal);
    }

    [Fact]
    public void An_unknown_measurement_is_answered_with_those_there_are() =>
        Assert.Contains("expected one of antiprotonic-pb208, antiprotonic-skins, apv-cs133, charm, crex, e158, oscillation-nsi-2018, p-cs133, prex-1, prex-2, qweak", Assert.Throws<CatalogException>(() => Catalog.Measurement("prex-3")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("value: 0.368", "value: 1.368", "from −1 to 1")]
    [InlineData("momentumTransferPerFm: 0.398", "momentumTransferPerFm: 0", "greater than 0")]
    [InlineData("errors: [0.013]", "errors: []", "at least one")]
    [InlineData("errors: [0.013]", "errors: [-0.013]", "greater than 0")]
    [InlineData("value: 1.02, error: 0.09", "value: 1.02, error: 1.09", "less than the thickness")]
    [InlineData("value: -117.9", "value: 0", "not zero")]
    public void A_bad_definition_is_refused(string original, string replaced, string expected)
    {
        DefinitionException thrown = Assert.Throws<DefinitionException>(() => Read(original, replaced));
        Assert.Contains(expected, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nuclide_without_charge_density_is_answered_with_those_that_have_one()
    {
        string message = Assert.Throws<CatalogException>(() => Read("nuclide: Pb208", "nuclide: Cs133").TabulatedChargeFormFactor(Tables)).Message;
        Assert.Contains("found 'Cs133'", message, StringComparison.Ordinal);
        Assert.Contains("Pb208", message, StringComparison.Ordinal);
        Assert.Throws<CatalogException>(() => Read("nuclide: Pb208", "nuclide: Pb999"));
    }

    private static WeakChargeMeasurement Weak(string name) => Assert.IsType<WeakChargeMeasurement>(Catalog.Measurement(name));

    private static WeakChargeMeasurement Read(string original, string replaced)
    {
        using Stream stream = typeof(Catalog).Assembly.GetManifestResourceStream("catalog/measurements/prex-2.yaml")!;
        using var reader = new StreamReader(stream);
        string text = reader.ReadToEnd();
        Assert.Contains(original, text, StringComparison.Ordinal);
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");
        try
        {
            File.WriteAllText(path, text.Replace(original, replaced, StringComparison.Ordinal));
            return Weak(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
