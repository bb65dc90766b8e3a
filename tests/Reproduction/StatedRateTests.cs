using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Quantities;

namespace Sevens.Reproduction;

/// <summary>
/// Rates that collaborations state for their detectors, against the definitions of the catalog. Tolerances were chosen before our numbers were known: the one asked for
/// where there is one, the stated error, half a unit of the last digit of a number "of about", and 10 %, the error of a flux, for what is stated without any.
/// </summary>
public sealed class StatedRateTests
{
    /// <summary>arXiv:1911.00762, Table 1: events per year without efficiency, 20 m from 8.5e22 neutrinos of each flavour.</summary>
    [Theory]
    [InlineData("ess-csi", 8405)]
    [InlineData("ess-si", 80)]
    [InlineData("ess-ge", 1610)]
    public void European_spallation_source(string name, double events) => Accepted.Within(0.05, name, events).Agrees(Events(name));

    /// <summary>An independent program: 3.6 GW, 20.7 m, 327 kg d, Lindhard k = 0.162, noise of 20 eV, a common threshold.</summary>
    [Theory]
    [InlineData(0.16, 374)]
    [InlineData(0.17, 290)]
    [InlineData(0.18, 224)]
    public void Conus_plus_at_a_common_threshold(double keVee, double events)
    {
        using var definition = new UserDefinition(FormattableString.Invariant(
            $"extends: conus-plus\nname: conus-plus-threshold\nobservables:\n  - {{ axis: energy, edges: [\"{keVee}:0.8:20\"] }}\n"));
        Accepted.Within(0.1, FormattableString.Invariant($"CONUS+ above {keVee} keVee"), events).Agrees(Events(definition.Path));
    }

    [Fact]
    public void Ge_mini() => new Accepted("Ge-Mini 2024, arXiv:2406.13806", 35.1, 3.6).Agrees(Events("coherent-ge-mini-2024"));

    [Fact]
    public void Germanium_plan() => new Accepted("Ge-1, about 500 per year", 500, 50).Agrees(Events("coherent-ge-1"));

    [Fact]
    public void Argon_plan() => new Accepted("LAr-750, about 3000 per year", 3000, 500).Agrees(Events("coherent-lar-750"));

    [Fact]
    public void Ricochet() => new Accepted("Ricochet per kg and day, arXiv:2111.06745", 12.8, 1.7).Agrees(PerKilogramDay("ricochet"));

    [Fact]
    public void Relics() => Accepted.Within(0.1, "RELICS in 32 kg yr, arXiv:2405.05554", 4639.7).Agrees(Events("relics"));

    [Fact]
    public void Clovers() => Accepted.Within(0.1, "CLOVERS per kg and day, arXiv:2303.13423", 0.074).Agrees(PerKilogramDay("csns-clovers"));

    private static double Events(string name) => new Catalog().Experiment(name).Signal(Convention.Sevens).Events.Total;

    private static double PerKilogramDay(string name)
    {
        Experiment experiment = new Catalog().Experiment(name);
        Duration time = (experiment.Definition.Source.LiveTime ?? experiment.Definition.Source.BeamTime)!.Value;
        return experiment.Signal(Convention.Sevens).Events.Total / experiment.Definition.Target.Mass.Kilograms / time.Days;
    }
}
