using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Models;

/// <summary>
/// Couplings of a model on the way of solar neutrinos and in detection, as one set. Density matrices are those of a program of its own (numpy, eigenvectors of the
/// 3×3 Hamiltonian in the production zones of the catalog); without form factors the rate is that of the Standard Model times Tr[A ρ A†]/Q_V².
/// </summary>
public sealed class PropagationTests
{
    private static readonly Convention Convention = Convention.Tree with { FormFactor = NuclearStructure.Point };

    /// <summary>ε^u_eμ = 0.2 − 0.1i, ε^u_eτ = −0.15: the program's Tr[A ρ(ε) A†]/Q_V² for 133Cs and 127I.</summary>
    [Theory]
    [InlineData("set")]
    [InlineData("free")]
    public void One_set_moves_the_density_matrix_and_the_amplitude(string how)
    {
        Experiment experiment = Sun("pep");
        Dictionary<string, double> values = Values(("eps_emu_uV", 0.2), ("eps_emu_uV_im", -0.1), ("eps_etau_uV", -0.15));
        double expected = Standard(experiment, 55) * 2.9388884506 + Standard(experiment, 53) * 2.9741754334;
        double found = string.Equals(how, "set", StringComparison.Ordinal)
            ? SignalPrediction.Of(experiment, Convention, Signal(experiment, "nsi", values, []), values).Events.Total
            : Total(experiment, "nsi", values);

        // Zones are put together where couplings are free.
        Assert.Equal(expected, found, 2e-5 * expected);
    }

    /// <summary>
    /// The catalog's lma-dark-d with θ₁₂ on the dark side: ν_e of pep survive with 0.528201 in place of 0.515527; on the light side with 0.57. Only the amplitude of ν_e changes:
    /// ratio 1 + P_ee [(1 + X/Q_V)² − 1], X = −(Z + 2N).
    /// </summary>
    [Theory]
    [InlineData("set")]
    [InlineData("free")]
    public void The_dark_side_is_degenerate_in_propagation(string how)
    {
        Experiment experiment = Sun("pep", ", mixing: dark");
        Dictionary<string, double> values = Values(("eps_ee_dV", -1));
        double expected = new[] { (55, 78), (53, 74) }.Sum(n =>
        {
            double weak = ((0.5 - (2 * 0.23857)) * n.Item1) - (0.5 * n.Item2), with = weak - n.Item1 - (2 * n.Item2);
            return Standard(experiment, n.Item1) * (1 + (0.52820107 * ((with * with / (weak * weak)) - 1)));
        });
        double found = string.Equals(how, "set", StringComparison.Ordinal)
            ? SignalPrediction.Of(experiment, Convention, Signal(experiment, "nsi", values, []), values).Events.Total
            : Total(experiment, "nsi", values);
        Assert.Equal(expected, found, 1e-4 * expected);
    }

    /// <summary>Free couplings, by numbers times fixed spectra, against the source made anew at each of them.</summary>
    [Theory]
    [InlineData(0.3, 0.1, 0.05)]
    [InlineData(-0.6, 0.2, -0.3)]
    [InlineData(-1.4, -0.1, 0.2)]
    public void Free_couplings_are_the_refolded_source(double diagonal, double mixing, double electron)
    {
        Experiment experiment = Sun("b8, pep, hep");
        Dictionary<string, double> values = Values(("eps_ee_dV", diagonal), ("eps_etau_uV", mixing), ("eps_mutau_uV_im", electron));
        double refolded = SignalPrediction.Of(experiment, Convention, Signal(experiment, "nsi", [], [.. values.Keys]), values).Events.Total;
        Assert.Equal(refolded, Total(experiment, "nsi", values), 1e-4 * refolded);
        double still = SignalPrediction.Of(experiment, Convention, Signal(experiment, "nsi/detection", [], [.. values.Keys]), values).Events.Total;
        Assert.NotEqual(refolded, still, 1e-2 * refolded);
    }

    [Fact]
    public void Without_couplings_nothing_moves_by_a_bit()
    {
        Experiment experiment = Sun("b8");
        Dictionary<string, double> values = Values(("eps_ee_dV", 0));
        double[] standard = SignalPrediction.Of(experiment, Convention, StandardModelParameters.Signal(Convention, [experiment], []), Values()).Events.ToArray();
        Assert.Equal(standard, SignalPrediction.Of(experiment, Convention, Signal(experiment, "nsi", values, []), values).Events.ToArray());
        Assert.Equal(standard.Sum(), Total(experiment, "nsi", values), 1e-12 * standard.Sum());
    }

    /// <summary>The sum over flavours in detection by hand with matterCouplings of the source is what the model does by itself.</summary>
    [Fact]
    public void The_same_numbers_stated_twice_are_one_set()
    {
        Experiment plain = Sun("b8"), stated = Sun("b8", ", matterCouplings: { down: { ee: 0.2, etau: -0.1 } }");
        Dictionary<string, double> values = Values(("eps_ee_dV", 0.2), ("eps_etau_dV", -0.1));
        double byHand = SignalPrediction.Of(stated, Convention, Signal(stated, "nsi/detection", values, []), values).Events.Total;
        double byModel = SignalPrediction.Of(plain, Convention, Signal(plain, "nsi", values, []), values).Events.Total;
        Assert.Equal(byHand, byModel, 1e-12 * byHand);
    }

    [Theory]
    [InlineData(", matterCouplings: { down: { ee: 0.2 } }", "set", "matterCouplings", "nsi/detection")]
    [InlineData(", flavour: twoFlavours", "set", "two flavours", "threeFlavours")]
    [InlineData(", time: night, latitude: 42", "free", "night with free couplings", "couplings that are set")]
    [InlineData(", time: average, latitude: 42", "free", "average with free couplings", "nsi/detection")]
    public void What_cannot_follow_is_refused(string source, string how, string found, string expected)
    {
        Experiment experiment = Sun("pep", source);
        Dictionary<string, double> values = Values(("eps_ee_dV", 0.2));
        string message = Assert.ThrowsAny<Exception>(() => string.Equals(how, "set", StringComparison.Ordinal)
            ? Signal(experiment, "nsi", values, [])
            : Signal(experiment, "nsi", [], ["eps_ee_dV"])).Message;
        Assert.Contains("nsi", message, StringComparison.Ordinal);
        Assert.Contains(found, message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    /// <summary>Free couplings may go where levels nearly cross: |⟨k|dH/dr|l⟩| ħc/(E_k − E_l)² = 0.617 there (numpy, eigenvectors of the 3×3 Hamiltonian at every fourth radius).</summary>
    [Theory]
    [InlineData("nsi", -1.25, -0.75, "non-adiabaticity of 0.617 at 19 MeV and r = 0.22")]
    [InlineData("nsi", 0.2, -0.1, null)]
    [InlineData("nsi/detection", -1.25, -0.75, null)]
    public void A_Sun_that_is_not_adiabatic_is_told(string model, double muon, double tau, string? said)
    {
        Experiment experiment = Sun("b8");
        Dictionary<string, double> values = Values(("eps_emu_dV", muon), ("eps_etau_dV", tau));
        NewPhysicsSignal signal = Signal(experiment, model, [], [.. values.Keys]);
        string? found = SignalPrediction.FaultOnTheWay(experiment, signal, values);
        Assert.Null(SignalPrediction.FaultOnTheWay(experiment, signal, Values()));
        if (said is null)
        {
            Assert.Null(found);
        }
        else
        {
            Assert.Contains(said, found, StringComparison.Ordinal);
        }
    }

    private static double Standard(Experiment experiment, int protons) =>
        experiment.Signal(Convention).Parts.Where(p => p.Nuclide.Z == protons).Sum(p => p.Events);

    private static double Total(Experiment experiment, string model, Dictionary<string, double> values) =>
        SignalTerms.Of(experiment, Convention, Signal(experiment, model, [], [.. values.Keys])).Sum(t => t.Events.Total
            * t.Factors.Aggregate(1.0, (product, f) => product * f.At(values[f.Parameter]).Value)
            * (t.Coefficient is { } c ? c.Evaluate([.. c.Parameters.Select(p => values[p])], new double[c.Parameters.Length], new double[c.Parameters.Length * c.Parameters.Length]) : 1));

    private static Dictionary<string, double> Values(params (string Name, double Value)[] values) => values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);

    private static NewPhysicsSignal Signal(Experiment experiment, string model, Dictionary<string, double> set, string[] free) =>
        Catalog.Model(model).Signal(StandardModelParameters.Signal(Convention, [experiment], []), Convention, [experiment], free, set);

    private static Experiment Sun(string branches, string besides = "")
    {
        using var toy = new ToyExperiment();
        return Sun(toy, branches, besides);
    }

    /// <summary>The toy detector in the light of the Sun.</summary>
    internal static Experiment Sun(ToyExperiment toy, string branches, string besides = "") =>
        toy.WithTabulatedEfficiency()
            .With("  use: sns\n  protonsOnTarget: 1e23\n  nuisance: sns-flux\n  arrival: { kind: tabulated, table: toy.timing.csv, prompt: prompt, delayed: delayed }\nbaseline: 20 m\n",
                $"  definition: {{ kind: solar, name: sun, title: Sun, fluxes: b16-gs98, branches: [{branches}], oscillation: nufit-6.0-no, citation: [\"arXiv:1611.09867\"]{besides} }}\n  liveTime: 1000 d\n")
            .With(ToyExperiment.Efficiency, "0.5,0\n", "0,0.3\n").Load();
}
