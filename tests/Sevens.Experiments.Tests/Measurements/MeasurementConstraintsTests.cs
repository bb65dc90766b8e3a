using System.Text.Json.Nodes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Measurements;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.ParityViolation;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Measurements;

public sealed class MeasurementConstraintsTests
{
    private static readonly Catalog Catalog = new();

    // The radius is known from the inverse map, which bisects F_W; its error from shifted values of F_W and of the surface.
    [Theory]
    [InlineData("prex-2", "R_n:Pb208")]
    [InlineData("crex", "R_n:Ca48")]
    public void A_form_factor_constrains_the_radius_that_it_gives(string name, string parameter)
    {
        var measurement = (WeakChargeMeasurement)Catalog.Measurement(name);
        RadiusEstimate expected = measurement.NeutronRadius().NeutronRadius;
        AuxiliaryMeasurement term = Constraint(name, parameter).Term;
        (double value, double slope) = At(term, expected.Value);
        Assert.Equal(measurement.FormFactor.Value, value, 1e-9);
        Assert.Equal(expected.TotalError, term.Sigma / Math.Abs(slope), 0.02 * expected.TotalError);
    }

    // No parameter of the fit is a radius of lead: the shift moves the one of the convention.
    [Fact]
    public void A_common_shift_moves_nuclides_outside_the_target()
    {
        var measurement = (WeakChargeMeasurement)Catalog.Measurement("prex-2");
        double usual = Convention.Sevens.FormFactorsOf(Catalog.Nuclides.Nuclide("Pb208")).Neutron.RmsRadius;
        AuxiliaryMeasurement term = Constraint("prex-2", "delta_R_n").Term;
        double shift = measurement.NeutronRadius().NeutronRadius.Value - usual;
        Assert.Equal(measurement.FormFactor.Value, At(term, shift).Value, 1e-9);
    }

    [Theory]
    [InlineData("p-cs133", "R_n:Cs133", 4.86, 0.21)]
    [InlineData("antiprotonic-skins:Cs133", "R_n:Cs133", 0.13466, 0.03966)] // 1.01·23/133 − 0.04 and √((0.15·23/133)² + 0.03²)
    [InlineData("antiprotonic-pb208", "R_n:Pb208", 0.16, 0.04472)]
    public void Radii_and_skins_are_linear(string name, string parameter, double value, double sigma)
    {
        MeasurementConstraint constraint = Constraint(name, parameter);
        Assert.Equal(value, constraint.Value, 1e-5);
        Assert.Equal(sigma, constraint.Term.Sigma, 1e-5);
        Assert.Equal((5.0, 1.0), At(constraint.Term, 5));
        double proton = name.StartsWith('p') ? 0 : NuclearRadii.PointProton(constraint.Measurement.Nuclide!);
        Assert.Equal(proton + value, constraint.Term.Value, 1e-5);
    }

    // 0.2367 ± 0.0018 is published for Q_W = −72.82 ± 0.42.
    [Fact]
    public void Atoms_give_the_published_mixing_angle()
    {
        var atom = (AtomicParityViolationMeasurement)Catalog.Measurement("apv-cs133");
        Assert.Equal(0.2367, atom.WeakMixingAngle(), 5e-5);
        Assert.Equal(0.0018, atom.WeakMixingAngleSigma, 1.5e-4);
        AuxiliaryMeasurement term = Constraint("apv-cs133", "sin2_theta_w", "R_n:Cs133").Term;
        Assert.Equal(["sin2_theta_w", "R_n:Cs133"], term.Function.Parameters, StringComparer.Ordinal);
        double[] first = new double[2];
        double radius = NuclearRadii.PointProton(atom.Nuclide) + 0.13;
        Assert.Equal(-72.82, term.Function.Evaluate([atom.WeakMixingAngle(), radius], first, new double[4]), 1e-9);
        Assert.Equal(-220, first[0], 0.5);
    }

    // With R_n = 5.5 fm, arXiv:1808.10202 finds 0.239 from an earlier Q_W and a density that is not uniform.
    [Fact]
    public void A_larger_radius_raises_the_mixing_angle_of_atoms() =>
        Assert.Equal(0.239, ((AtomicParityViolationMeasurement)Catalog.Measurement("apv-cs133")).WeakMixingAngle(5.5), 0.002);

    // In a fit of one of the two the other is that of the convention.
    [Fact]
    public void What_no_parameter_decides_is_that_of_the_convention()
    {
        AuxiliaryMeasurement both = Constraint("apv-cs133", "sin2_theta_w", "R_n:Cs133").Term;
        AuxiliaryMeasurement angle = Constraint("apv-cs133", "sin2_theta_w").Term;
        double radius = Convention.Sevens.FormFactorsOf(Catalog.Nuclides.Nuclide("Cs133")).Neutron.RmsRadius;
        double expected = both.Function.Evaluate([0.24, radius], new double[2], new double[4]) - both.Value;
        Assert.Equal(expected, At(angle, 0.24).Value - angle.Value, 1e-8);
    }

    [Theory]
    [InlineData("prex-2", "R_n:Cs133", "delta_R_n or R_n:Pb208")]
    [InlineData("p-cs133", "sin2_theta_w", "delta_R_n or R_n:Cs133")]
    [InlineData("antiprotonic-skins", "R_n:Cs133", "antiprotonic-skins:Cs133")]
    public void What_constrains_nothing_is_answered_with_what_it_could(string name, string parameter, string expected) => Assert.Contains(
        expected,
        Assert.Throws<CatalogException>(() => MeasurementConstraints.Of([Catalog.Measurement(name)], Convention.Sevens, Signal([parameter], "Cs133", "Pb208"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_parameter_nothing_is_constrained() =>
        Assert.Throws<CatalogException>(() => MeasurementConstraints.Of([Catalog.Measurement("prex-2")], Convention.Sevens, model: null));

    [Theory]
    [InlineData("prex-2", "prex-2")]
    [InlineData("antiprotonic-skins:Cs133", "antiprotonic-skins:Pb208")]
    public void Errors_in_common_are_not_counted_twice(string first, string second) => Assert.Contains(
        "expected one use",
        Assert.Throws<CatalogException>(() => MeasurementConstraints.Of(
            [Catalog.Measurement(first), Catalog.Measurement(second)], Convention.Sevens, Signal(["delta_R_n"], "Cs133", "Pb208"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("p-cs133:I127", "expected 'p-cs133' alone")]
    [InlineData("antiprotonic-skins:Cs999", "Cs999")]
    [InlineData("antiprotonic-skin:Cs133", "did you mean 'antiprotonic-skins'")]
    public void A_wrong_name_is_answered(string name, string expected) =>
        Assert.Contains(expected, Assert.Throws<CatalogException>(() => Catalog.Measurement(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_ones_own_constrains_the_mixing_angle()
    {
        AuxiliaryMeasurement term = Assert.Single(
            MeasurementConstraints.Of([Own("{ value: 0.24, errors: [0.003, 0.004] }")], Convention.Sevens, Signal(["sin2_theta_w"]))).Term;
        Assert.Equal((0.24, 0.005), (term.Value, Math.Round(term.Sigma, 12)));
        Assert.Equal((0.23, 1.0), At(term, 0.23));
        Assert.Contains("at least one", Assert.Throws<DefinitionException>(() => Own("{ value: 0.24, errors: [] }")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "expected a free sin2_theta_w",
            Assert.Throws<CatalogException>(() => MeasurementConstraints.Of([Own("{ value: 0.24, errors: [0.1] }")], Convention.Sevens, model: null)).Message,
            StringComparison.Ordinal);
    }

    // 0.23863285 at zero less 0.23852312 at 161 MeV, by the running in another form (Python).
    [Fact]
    public void A_mixing_angle_measured_elsewhere_runs_to_zero()
    {
        var measured = (WeakMixingAngleMeasurement)Catalog.Measurement("e158");
        Assert.Equal(0.2402 + 0.00010973, measured.AtZero, 2e-8);
        AuxiliaryMeasurement term = Assert.Single(MeasurementConstraints.Of([measured], Convention.Sevens, Signal(["sin2_theta_w"]))).Term;
        Assert.Equal((measured.AtZero, measured.Sigma), (term.Value, term.Sigma));
        Assert.Equal(0.00128, term.Sigma, 1e-5);
    }

    [Fact]
    public void A_kind_that_is_unknown_is_answered_with_those_there_are()
    {
        string message = Assert.Throws<DefinitionException>(() => Own("{ value: 0.24, errors: [0.1] }", "weakMixingAngel")).Message;
        Assert.Contains("weakMixingAngle", message, StringComparison.Ordinal);
    }

    // A file that builds on another one may give any key of any kind, and the editor's schema must not object.
    [Fact]
    public void The_schema_knows_the_keys_of_every_kind()
    {
        JsonNode schema = JsonNode.Parse(SchemaGenerator.Generate<MeasurementDefinition>("urn:test", "A test"))!;
        JsonObject extending = schema["then"]!["properties"]!.AsObject();
        foreach (string key in (string[])["extends", "schema", "kind", "citation", "radiusFm", "skinFm", "slopeFm", "weakFormFactor", "assumedSkinFm", "weakMixingAngle"])
        {
            Assert.True(extending.ContainsKey(key), $"{key} is not among {string.Join(", ", extending.Select(p => p.Key))}");
        }

        Assert.Equal("sevens/measurement/1", extending["schema"]!["const"]!.GetValue<string>());
        Assert.Empty(extending["kind"]!.AsObject());
    }

    [Fact]
    public void Fixed_couplings_have_no_mixing_angle_for_atoms() => Assert.Contains(
        "sevens or tree",
        Assert.Throws<CatalogException>(() => MeasurementConstraints.Of(
            [Catalog.Measurement("apv-cs133")], Catalog.ConventionNamed("coherent"), Signal(["R_n:Cs133"], "Cs133"))).Message,
        StringComparison.Ordinal);

    private static MeasurementConstraint Constraint(string name, params string[] parameters)
    {
        Measurement measurement = Catalog.Measurement(name);
        return Assert.Single(MeasurementConstraints.Of([measurement], Convention.Sevens, Signal(parameters, measurement.Nuclide!.Name)));
    }

    private static Measurement Own(string angle, string kind = "weakMixingAngle")
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");
        try
        {
            File.WriteAllText(path, $"""
                schema: sevens/measurement/1
                name: mine
                title: A mixing angle
                kind: {kind}
                weakMixingAngle: {angle}
                status: recalled
                citation: [arXiv:1303.5522]
                """);
            return Catalog.Measurement(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static StandardModelSignal Signal(string[] parameters, params string[] nuclides) =>
        StandardModelParameters.Signal(Convention.Sevens, [], parameters, [.. nuclides.Select(Catalog.Nuclides.Nuclide)]);

    private static (double Value, double Slope) At(AuxiliaryMeasurement term, double argument)
    {
        double[] first = new double[1];
        return (term.Function.Evaluate([argument], first, new double[1]), first[0]);
    }
}
