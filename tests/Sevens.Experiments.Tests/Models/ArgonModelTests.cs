using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Models;

/// <summary>
/// Models that change or add to what arrives, on argon above a sharp threshold: against sums on plain grids in numpy, from decaying pions to recoils, with the three isotopes and Helm form
/// factors of the radii of the convention. Dark matter there is boosted step by step, π⁰ → V → χ, with energies flat in each step.
/// </summary>
public sealed class ArgonModelTests
{
    private const double Within = 1e-3;
    private static readonly Experiment Lar = Entry("coherent-lar-750"), Captain = Entry("ccm120");

    // 28 m, Δm² = 5 eV², |U_e4|² = 0.1, |U_μ4|² = 0.2; 20 to 150 keV.
    [Fact]
    public void A_sterile_neutrino_takes_the_share_of_an_independent_computation()
    {
        var values = ImmutableDictionary<string, double>.Empty.Add("Ue4_2", 0.1).Add("Umu4_2", 0.2);
        SignalTemplate with = Predicted(Lar, "sterile/3plus1", ["Ue4_2", "Umu4_2"], values, ("dm2", 5)), without = Lar.Signal(Convention.Sevens);

        Assert.Equal(0.80780, with.Events.Total / without.Events.Total, Within * 0.8);
        Assert.Equal(0.83093, Events(with, Flavour.ElectronNeutrino) / Events(without, Flavour.ElectronNeutrino), Within * 0.8);
        Assert.Equal(0.94134, Events(with, Flavour.MuonNeutrino) / Events(without, Flavour.MuonNeutrino), Within * 0.8);
        Assert.Equal(0.74107, Events(with, Flavour.MuonAntineutrino) / Events(without, Flavour.MuonAntineutrino), Within * 0.8);
    }

    // ε = 1e-4, α_D = 0.5, m_V = 3 m_χ; 0.1 π⁰ of 100 MeV and 0.0848 neutrinos of each flavour per proton.
    [Theory]
    [InlineData("dark-matter/leptophobic", 20, 0.21334)]
    [InlineData("dark-matter/leptophobic-dirac", 10, 0.63867)]
    public void Dark_matter_over_neutrinos_is_that_of_an_independent_computation(string model, double mass, double ratio)
    {
        SignalTemplate with = Predicted(Lar, model, [], ImmutableDictionary<string, double>.Empty, ("mass", mass), ("epsilon", 1e-4));

        Assert.Equal(ratio, with.Further.Sum(f => f.Events) / Lar.Signal(Convention.Sevens).Events.Total, Within * ratio);
    }

    // 5 t at 23 m, 1.79e21 protons, 50 to 150 keV, m_V = 2.1 m_χ; the pions are those of the other target, since that of Lujan states none.
    [Fact]
    public void Events_above_a_high_threshold_are_those_of_an_independent_computation()
    {
        SignalTemplate with = Predicted(
            Captain, "dark-matter/leptophobic-dirac", [], ImmutableDictionary<string, double>.Empty, ("mass", 15), ("mass_ratio", 2.1), ("epsilon", 1e-4));

        Assert.Equal(68.752, with.Further.Sum(f => f.Events), Within * 68.752);
        Assert.Equal(103.837, Captain.Signal(Convention.Sevens).Events.Total, Within * 103.837);
    }

    private static Experiment Entry(string name) => new Catalog().Experiment(name, [new DefinitionOverride("source.use", "sns")], []);

    private static SignalTemplate Predicted(
        Experiment experiment, string model, string[] free, ImmutableDictionary<string, double> values, params (string Name, double Value)[] set)
    {
        ISignalModel signal = Catalog.Model(model).SignalOf(
            StandardModelParameters.Signal(Convention.Sevens, [experiment], []), Convention.Sevens, [experiment], free, set.ToImmutableDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal));
        return SignalPrediction.Of(experiment, Convention.Sevens, signal, values);
    }

    private static double Events(SignalTemplate template, Flavour flavour) => template.Parts.Where(p => p.Flavour == flavour).Sum(p => p.Events);
}
