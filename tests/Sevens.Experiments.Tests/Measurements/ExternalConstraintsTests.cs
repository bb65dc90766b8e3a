using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Measurements;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Measurements;

/// <summary>Limits on couplings from elsewhere, and where they hold.</summary>
public sealed class ExternalConstraintsTests
{
    private static readonly Catalog Known = new();

    /// <summary>g_L and g_R by hand: ½ − ⅔s, −⅔s, −½ + ⅓s, ⅓s at s = 0.2312, moved by ε/2 in both chiralities.</summary>
    [Fact]
    public void Charm_is_a_sum_of_squares()
    {
        AuxiliaryMeasurement term = Assert.Single(MeasurementConstraints.Of(
            [Known.Measurement("charm")], Convention.Sevens, null, Of("nsi", ["eps_ee_uV", "eps_emu_dV"], ("eps_ee_dV", -0.2)))).Term;
        double[] first = new double[2], second = new double[4];

        double value = term.Function.Evaluate([0.3, 0.4], first, second);

        double up = Math.Pow(0.5 - 0.154133333 + 0.15, 2) + Math.Pow(-0.154133333 + 0.15, 2);
        double down = Math.Pow(-0.5 + 0.077066667 - 0.1, 2) + Math.Pow(0.077066667 - 0.1, 2);
        Assert.Equal(up + down + (2 * 0.2 * 0.2), value, 1e-8);
        Assert.Equal(0.5 - (2 * 0.154133333) + 0.3, first[0], 1e-8);
        Assert.Equal(0.4, first[1], 1e-12);
        Assert.Equal([1, 0, 0, 1], second);
        Assert.Equal((0.406, 0.14), (term.Value, term.Sigma));
    }

    [Fact]
    public void Ranges_are_gaussians_of_half_their_width()
    {
        ImmutableArray<MeasurementConstraint> constraints = MeasurementConstraints.Of([Known.Measurement("oscillation-nsi-2018")], Convention.Sevens, null, Of("nsi", ["eps_ee_uV", "eps_mutau_uV", "eps_ee_dV"]));

        Assert.Equal(["eps_ee_uV", "eps_mutau_uV"], constraints.Select(c => c.Quantity), StringComparer.Ordinal);
        Assert.Equal(0.314, constraints[0].Term.Value, 1e-12);
        Assert.Equal(0.143, constraints[0].Term.Sigma, 1e-12);
    }

    [Theory]
    [InlineData("charm", "light-vector/b-l", "g", 10, "found a mediator of 10 MeV, expected one heavier than 30 GeV")]
    [InlineData("charm", "light-vector/b-l", "g,mass", 0, "whose mass is free, expected one heavier than 30 GeV")]
    [InlineData("charm", "light-vector/b-l", "g", 1e6, "expected its couplings at a point")]
    [InlineData("charm", "nsi", "eps_ee_uA", 0, "found the axial coupling eps_ee_uA")]
    [InlineData("charm", "nsi", "eps_mumu_uV", 0, "found no parameter that it constrains")]
    [InlineData("oscillation-nsi-2018", "light-vector/b-l", "g", 10, "found model 'light-vector/b-l', expected 'nsi'")]
    public void Hold_where_they_are_stated_to(string measurement, string model, string free, double mass, string expected)
    {
        CatalogException problem = Assert.Throws<CatalogException>(() => MeasurementConstraints.Of(
            [Known.Measurement(measurement)], Convention.Sevens, null, Of(model, free.Split(','), mass > 0 ? [("mass", mass)] : [])));

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_do_not_count_twice()
    {
        FittedModel fitted = Of("nsi", ["eps_ee_uV"]) with { Experiments = ["coherent-csi-2017-6us"] };

        Assert.Contains("would count twice", Assert.Throws<CatalogException>(() => MeasurementConstraints.Of([Known.Measurement("oscillation-nsi-2018")], Convention.Sevens, null, fitted)).Message, StringComparison.Ordinal);
    }

    private static FittedModel Of(string model, string[] free, params (string Name, double Value)[] values) => new(
        Catalog.Model(model), [.. free.Select(n => new Parameter(n, 0))], values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal), ["coherent-lar-2020"]);
}
