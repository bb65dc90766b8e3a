using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Releases.CoherentCsI2021;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Tests;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>The response of COHERENT CsI[Na] 2021 and what its released variations do to the rate.</summary>
public sealed class CsI2021VariationTests
{
    private const string Name = "coherent-csi-2021";

    /// <summary>
    /// Percent of the rate, from a program of its own that folds the released coefficients with plain midpoint sums (344.69 events at the centre).
    /// </summary>
    [Theory]
    [InlineData("csi-quenching-2021.0", 0.89, -0.85)]
    [InlineData("csi-quenching-2021.1", -3.05, 3.03)]
    [InlineData("csi-efficiency-2021", 11.13, -9.85)]
    public void Refolded_variations_move_the_rate_as_an_independent_program_finds(string parameter, double up, double down)
    {
        Experiment experiment = new Catalog().Experiment(Name);
        SignalTemplate nominal = experiment.Signal(Convention.Sevens);
        ShapeVariation variation = experiment.SignalVariations(nominal, Convention.Sevens).Single(v => string.Equals(v.Parameter, parameter, StringComparison.Ordinal));
        Assert.Equal(up, 100 * ((variation.Up.Total / nominal.Events.Total) - 1), 0.2);
        Assert.Equal(down, 100 * ((variation.Down!.Total / nominal.Events.Total) - 1), 0.2);
    }

    [Fact]
    public void Catalog_has_the_coefficients_of_the_release()
    {
        CoherentCsI2021Coefficients release = CoherentCsI2021Coefficients.Read(Path.Combine(Part.Releases(), Name));
        ResponseDefinition response = Catalog.Definition(Name).Value.Response!;
        Assert.Equal(release.ResponseNominal, Assert.IsType<PolynomialQuenchingDefinition>(response.Quenching).Coefficients);
        Assert.Equal(release.EfficiencyNominal, Curve(Assert.IsType<LogisticEfficiencyDefinition>(response.Efficiency)));

        QuenchingNuisance quenching = Assert.IsType<QuenchingNuisance>(Catalog.Nuisance(response.Quenching.Nuisance!, []).Nuisance);
        Assert.Equal([release.ResponseVariation0Up, release.ResponseVariation1Up], quenching.Variations.Select(v => v.Up));
        Assert.Equal([release.ResponseVariation0Down, release.ResponseVariation1Down], quenching.Variations.Select(v => v.Down));

        EfficiencyNuisance efficiency = Assert.IsType<EfficiencyNuisance>(Catalog.Nuisance(response.Efficiency.Nuisance!, []).Nuisance);
        Assert.Equal(release.EfficiencyUp, Curve(efficiency.Up));
        Assert.Equal(release.EfficiencyDown, Curve(efficiency.Down));
    }

    private static double[] Curve(LogisticEfficiencyDefinition e) => [e.Amplitude, e.Steepness, e.Midpoint, e.Offset ?? 0];
}
