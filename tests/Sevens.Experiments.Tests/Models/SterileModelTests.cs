using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Models;

/// <summary>A sterile neutrino as a model: against formulas by hand, and against the same mixing stated of the source.</summary>
public sealed class SterileModelTests
{
    // 19.3 m, and ν_μ of π → μν at rest: (139.57039² − 105.6583755²)/(2·139.57039) MeV; 1/(4ħc) = 1.266932 m⁻¹ MeV/eV².
    private const double Baseline = 19.3;
    private const double Line = ((139.57039 * 139.57039) - (105.6583755 * 105.6583755)) / (2 * 139.57039);
    private const double Phase = 1.2669327;

    private static readonly Experiment Csi = new Catalog().Experiment("coherent-csi-2021");

    [Theory]
    [InlineData("sterile/3plus1", "Umu4_2", 0.1, 1.7, 4 * 0.1 * 0.9)]
    [InlineData("sterile/3plus1", "Umu4_2", 0.3, 0.4, 4 * 0.3 * 0.7)]
    [InlineData("sterile/disappearance", "sin2_2theta_mumu", 0.25, 3.1, 0.25)]
    public void A_line_loses_the_formula_at_its_energy(string model, string mixing, double value, double splitting, double amplitude)
    {
        SignalTemplate with = Signal(model, [mixing], Of((mixing, value)), Of(("dm2", splitting))), without = Csi.Signal(Convention.Sevens);
        double sine = Math.Sin(Phase * splitting * Baseline / Line);

        Assert.Equal(1 - (amplitude * sine * sine), Events(with, Flavour.MuonNeutrino) / Events(without, Flavour.MuonNeutrino), 1e-6);
    }

    [Fact]
    public void What_stays_active_counts()
    {
        // Only |U_e4|² of ν_e; |U_μ4|² takes from its sterile share: 4·0.1·(1 − 0.1 − 0.2), against 4·0.1·0.9 of disappearance. Both average to half at a large splitting.
        SignalTemplate with = Signal("sterile/3plus1", ["Ue4_2", "Umu4_2"], Of(("Ue4_2", 0.1), ("Umu4_2", 0.2)), Of(("dm2", 3e4))), without = Csi.Signal(Convention.Sevens);

        Assert.Equal(1 - (4 * 0.1 * 0.7 / 2), Events(with, Flavour.ElectronNeutrino) / Events(without, Flavour.ElectronNeutrino), 1e-3);
        Assert.Equal(1 - (4 * 0.2 * 0.7 / 2), Events(with, Flavour.MuonAntineutrino) / Events(without, Flavour.MuonAntineutrino), 1e-3);
    }

    [Fact]
    public void A_small_phase_grows_with_the_square_of_the_splitting()
    {
        double Lost(double splitting)
        {
            SignalTemplate with = Signal("sterile/3plus1", ["Ue4_2"], Of(("Ue4_2", 0.1)), Of(("dm2", splitting)));
            return 1 - (Events(with, Flavour.ElectronNeutrino) / Events(Csi.Signal(Convention.Sevens), Flavour.ElectronNeutrino));
        }

        Assert.Equal(4, Lost(0.02) / Lost(0.01), 1e-3);
    }

    /// <summary>The mean of the formula over energies is that of a source whose neutrinos oscillate, bin by bin; a released shape would be moved by a model and not by a source.</summary>
    [Theory]
    [InlineData("coherent-csi-2021", "neutralCurrent", "sterile/3plus1", "Umu4_2", 0.1, 0.1)]
    [InlineData("coherent-csi-2017", "neutralCurrent", "sterile/3plus1", "Ue4_2", 0.1, 0.1)]
    [InlineData("coherent-csi-2021", "disappearance", "sterile/disappearance", "sin2_2theta_mumu", 0.1, 0.36)]
    [InlineData("dresden-ii-2022", "neutralCurrent", "sterile/3plus1", "Ue4_2", 0.1, 0.1)]
    public void Agrees_with_a_source_that_oscillates(string name, string form, string model, string mixing, double share, double value)
    {
        string file = Path.Combine(Path.GetTempPath(), $"sevens-sterile-{name}.yaml");
        string flavour = mixing is "Ue4_2" ? "electron" : "muon";
        File.WriteAllText(file, FormattableString.Invariant($$"""
            schema: sevens/experiment/1
            name: oscillating
            extends: {{name}}
            source: { oscillation: { kind: sterile, {{flavour}}: {{share}}, massSplitting: 1.3, form: {{form}} } }

            """));
        try
        {
            var catalog = new Catalog();
            Experiment experiment = catalog.Experiment(name);
            double[] oscillating = [.. catalog.Experiment(file).CentralAmplitudes(Convention.Sevens, Pairs).SelectMany(p => p).Aggregate(new double[experiment.Signal(Convention.Sevens).Events.Values.Length], Plus)];
            double[] ours = Folded(experiment, model, mixing, value, 1.3);
            double largest = ours.Max();

            for (int bin = 0; bin < ours.Length; bin++)
            {
                Assert.Equal(oscillating[bin], ours[bin], 1e-6 * largest);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("Ue4_2", "", "found no dm2, expected it set, such as dm2=1")]
    [InlineData("Ue4_2,dm2", "", "found it free, expected it set")]
    [InlineData("Ue4_2,Umu4_2,Utau4_2", "dm2=1", "found mixings whose sum may be 1.5")]
    [InlineData("Utau4_2", "dm2=1", "on which it has no effect")]
    [InlineData("Ue4_2", "dm2=-1", "expected a positive splitting")]
    public void Says_what_is_missing(string free, string set, string expected)
    {
        CatalogException problem = Assert.Throws<CatalogException>(() => Model("sterile/3plus1", Csi, free.Split(','), set.Length == 0 ? Of() : Of(("dm2", double.Parse(set[4..], System.Globalization.CultureInfo.InvariantCulture)))));

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    /// <summary>P_es ∝ |U_e4|²|U_s4|²: what mixes with ν_μ alone leaves ν_e as they are, and beside |U_e4|² it does not.</summary>
    [Fact]
    public void A_mixing_without_effect_is_refused_when_it_is_set()
    {
        Experiment reactor = new Catalog().Experiment("conus-plus", []);
        CatalogException problem = Assert.Throws<CatalogException>(() => Model("sterile/3plus1", reactor, [], Of(("dm2", 1), ("Umu4_2", 0.1))));
        Assert.Contains("parameter 'Umu4_2' of model 'sterile/3plus1': found a source of nu_e_bar (conus-plus), on which it has no effect", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(Model("sterile/3plus1", reactor, [], Of(("dm2", 1), ("Ue4_2", 0.1), ("Umu4_2", 0.1))));
    }

    private static AmplitudePair[] Pairs { get; } =
        [new(LorentzStructure.Vector, new SquaredAmplitude(Convention.Sevens, Weak), new SquaredAmplitude(Convention.Sevens, (_, _, _, _) => 1))];

    private static double Weak(Flavour flavour, double proton, double neutron, double square) =>
        Math.Pow((Convention.Sevens.Couplings.ProtonFor(flavour) * proton) + (Convention.Sevens.Couplings.Neutron * neutron), 2);

    private static double[] Plus(double[] sum, PlacedEvents part) => [.. sum.Zip(part.Events.ToArray(), (a, b) => a + b)];

    private static double[] Folded(Experiment experiment, string model, string mixing, double value, double splitting)
    {
        double[] sum = new double[experiment.Signal(Convention.Sevens).Events.Values.Length];
        foreach (SignalTerm term in SignalTerms.Of(experiment, Convention.Sevens, Model(model, experiment, [mixing], Of(("dm2", splitting)))))
        {
            double factor = term.Factors.Aggregate(1.0, (product, f) => product * f.At(value).Value);
            for (int bin = 0; bin < sum.Length; bin++)
            {
                sum[bin] += factor * term.Events.Values[bin];
            }
        }

        return sum;
    }

    private static NewPhysicsSignal Model(string model, Experiment experiment, string[] free, ImmutableDictionary<string, double> set) => Catalog.Model(model)
        .Signal(StandardModelParameters.Signal(Convention.Sevens, [experiment], []), Convention.Sevens, [experiment], free, set);

    private static SignalTemplate Signal(string model, string[] free, ImmutableDictionary<string, double> values, ImmutableDictionary<string, double> set) =>
        SignalPrediction.Of(Csi, Convention.Sevens, Model(model, Csi, free, set), values);

    private static double Events(SignalTemplate template, Flavour flavour) => template.Parts.Where(p => p.Flavour == flavour).Sum(p => p.Events);

    private static ImmutableDictionary<string, double> Of(params (string Name, double Value)[] values) => values.ToImmutableDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
