using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Neutrinos on electrons as a second component of an experiment's signal.</summary>
public sealed class ElectronRecoilTests
{
    private const double Fermi = 1.1663788e-11;
    private const double Mass = 0.51099895069;
    private const string Key = "target: { material: CsI, mass: 10 kg }";
    private static readonly ImmutableDictionary<string, double> None = ImmutableDictionary<string, double>.Empty;

    /// <summary>
    /// Neutrinos of E ≫ T give (2G_F²m_e/π)(g_L² + g_R²) = 1.72327e-44 cm²/MeV × (…), whatever their energy: a flat spectrum, of which each number of
    /// photo-electrons from 8 to 39 gets 1/13 keVee. 10 kg of CsI hold 10 kg·N_A·108/(259.81 g) electrons. The axis of time holds all prompt neutrinos and 3/4 of the others.
    /// </summary>
    [Fact]
    public void The_rate_is_that_of_a_flat_spectrum()
    {
        Experiment experiment = Toy("free");
        double electrons = 10 * 1000 / 259.8099 * 6.02214076e23 * 108;
        double left = 0.5 + 0.23857, right = 0.23857, other = -0.5 + 0.23857;
        double accepted = Enumerable.Range(8, 32).Sum(n => 0.7 / (1 + Math.Exp(-0.5 * (n - 10))));
        double strength = experiment.Flux.Sum(f =>
            f.Fluence * (f.Flavour == Flavour.ElectronNeutrino ? (left * left) + (right * right) : (other * other) + (right * right)) * (f.Phase == EmissionPhase.Prompt ? 1 : 0.75));
        double expected = 1.72327e-44 * accepted / 13 / 1000 * electrons * strength;
        Assert.Equal(expected, Total(experiment, Convention.Tree), 1e-3 * expected);
    }

    [Fact]
    public void A_model_of_nuclei_alone_is_refused()
    {
        Experiment experiment = Toy("free");
        string said = Assert.Throws<CatalogException>(() => Catalog.Model("unitarity-violation").Signal(
            StandardModelParameters.Signal(Convention.Tree, [experiment], []), Convention.Tree, [experiment], ["alpha_11"], None)).Message;
        Assert.StartsWith($"model 'unitarity-violation' on experiment '{experiment.Name}': ", said, StringComparison.Ordinal);
        Assert.Contains("found recoils of electrons, expected nuclei alone", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Bound_electrons_are_fewer()
    {
        double free = Total(Toy("free"), Convention.Tree), stepping = Total(Toy("stepping"), Convention.Tree);

        // Of the 108 electrons of caesium and iodine the 10 + 10 of K and L are bound by more than 3.1 keV, and some of the 36 of M by more than the 0.6 keV of the first bin.
        Assert.InRange(stepping / free, 0.75, 88.0 / 108);
    }

    /// <summary>A ratio of 0.8 for caesium and 0.7 for iodine at all energies: (55 × 0.8 + 53 × 0.7)/108 of the events of free electrons.</summary>
    [Fact]
    public void A_table_multiplies_the_cross_section_of_free_electrons()
    {
        double free = Total(Toy("free"), Convention.Tree), table = Total(Corrected("0,0.8,0.7\n100000,0.8,0.7\n"), Convention.Tree);
        Assert.Equal(((55 * 0.8) + (53 * 0.7)) / 108, table / free, 1e-6);
    }

    /// <summary>A straight line from 0 to 1: a flat spectrum in one bin of energy counts with the mean energy of that bin.</summary>
    [Fact]
    public void A_table_is_linear_between_its_points()
    {
        double flat = Total(Corrected("0,1,1\n1000,1,1\n100000,1,1\n"), Convention.Tree), rising = Total(Corrected("0,0,0\n1000,1,1\n100000,1,1\n"), Convention.Tree);

        // Each number of photo-electrons n from 8 to 39 is seen with its efficiency; a flat spectrum that gives n has the mean energy (n + 1)/13 keVee.
        double[] seen = [.. Enumerable.Range(8, 32).Select(n => 0.7 / (1 + Math.Exp(-0.5 * (n - 10))))];
        double expected = Enumerable.Range(8, 32).Sum(n => seen[n - 8] * (n + 1) / 13) / seen.Sum() / 1000;
        Assert.Equal(expected, rising / flat, 1e-3 * expected);
    }

    [Theory]
    [InlineData("energy,Cs [1]", "0,1\n100000,1\n", "'I'")]
    [InlineData("energy,Cs [1],I [1]", "1,1,1\n2,1,1\n", "energies in MeV")]
    [InlineData("energy,Cs [1],I [1]", "0,1,-1\n100000,1,1\n", "none below 0")]
    public void A_table_that_does_not_say_it_all_is_refused(string columns, string rows, string said)
    {
        Exception refused = Assert.ThrowsAny<Exception>(() => Total(Corrected(rows, columns), Convention.Tree));
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("electronRecoils: table", "not part of the catalog")]
    [InlineData("electronRecoils: free\nelectronTable: ratio.csv", "without effect")]
    public void The_choice_and_its_table_go_together(string choice, string said)
    {
        using var toy = new ToyExperiment();
        Exception refused = Assert.ThrowsAny<Exception>(() => toy.With(Key, $"{Key}\n{choice}").Load());
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    private static Experiment Corrected(string rows, string columns = "energy,Cs [1],I [1]")
    {
        using var toy = new ToyExperiment();
        string[] names = [.. columns.Split(',').Skip(1).Select(c => c.Split(' ')[0])];
        return toy.With(Key, $"{Key}\nelectronRecoils: table\nelectronTable: toy.ratio.csv")
            .WithFile("toy.ratio.csv", "# schema: sevens/table/1\n# title: A ratio\n# citation: arXiv:0000.00003\n# licence: CC0-1.0\n# column: energy [keV] given to the atom\n"
                + string.Concat(names.Select(n => $"# column: {n} [1] ratio to free electrons\n")) + $"energy,{string.Join(',', names)}\n{rows}")
            .Load();
    }

    [Theory]
    [InlineData("nsi", "eps_mumu_eV=0.3,eps_ee_eA=-0.2,eps_emu_eV=0.4,eps_emu_eV_im=-0.1")]
    [InlineData("light-vector/b-l", "g=1e-5,mass=0.5")]
    [InlineData("light-scalar/universal", "g=1e-5,mass=0.5")]
    [InlineData("electromagnetic", "mu_nu_mu=300,charge_radius_mumu=7,millicharge_mumu=0.3")]
    public void Templates_give_the_fold_of_the_formula(string model, string values)
    {
        Experiment experiment = Toy("stepping");
        var all = values.Split(',').Select(v => v.Split('=')).ToImmutableDictionary(v => v[0], v => double.Parse(v[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        double V(string name) => all.GetValueOrDefault(name);
        NewPhysicsSignal signal = Signal(experiment, model, [.. all.Keys.Where(k => !k.StartsWith("mass", StringComparison.Ordinal))], all);
        double alpha = 1 / 137.035999177, area = 197.3269804 * 197.3269804 * 1e-26, root = Math.Sqrt(2);
        double Vector(int from, double square) => (2 * 0.23857) + (from == 0 ? 0.5 : -0.5) + (from == 1 ? V("eps_mumu_eV") : 0)
            + (model.StartsWith("light-vector", StringComparison.Ordinal) ? V("g") * V("g") / (root * Fermi * (square + 0.25)) : 0)
            + (from == 1 ? (root * Math.PI * alpha / (3 * Fermi) * 1e-32 / area * V("charge_radius_mumu")) - (2 * root * Math.PI * alpha / Fermi / square * 1e-10 * V("millicharge_mumu")) : 0);
        double Axial(int from) => (from == 0 ? 0.5 : -0.5) + (from == 0 ? V("eps_ee_eA") : 0);
        double mixed = (V("eps_emu_eV") * V("eps_emu_eV")) + (V("eps_emu_eV_im") * V("eps_emu_eV_im"));
        double moment = 2 * Math.Pow(Math.PI * alpha * 1e-11 / (Fermi * Mass) * V("mu_nu_mu"), 2);
        double scalar = model.StartsWith("light-scalar", StringComparison.Ordinal) ? Math.Pow(V("g") * V("g") / (root * Fermi), 2) : 0;
        (LorentzStructure, Func<int, double, double>)[] formulas =
        [
            (LorentzStructure.Vector, (from, square) => Math.Pow(Vector(from, square), 2) + (from < 2 ? mixed : 0)),
            (LorentzStructure.Axial, (from, _) => Math.Pow(Axial(from), 2)),
            (LorentzStructure.VectorWithAxial, (from, square) => Vector(from, square) * Axial(from)),
            (LorentzStructure.Magnetic, (from, square) => from == 1 ? moment / square : 0),
            (LorentzStructure.Scalar, (_, square) => scalar / Math.Pow(square + 0.25, 2)),
        ];
        AmplitudePair[] pairs = [.. formulas.Select(f => new AmplitudePair(f.Item1, new Formula(f.Item2), new ElectronAmplitude()) { Target = ScatteringTarget.Electron })];
        double[] expected = Sum(experiment.CentralAmplitudes(Convention.Tree, pairs).SelectMany(p => p).Select(p => p.Events));
        double[] predicted = Sum(SignalPrediction.OfElectrons(experiment, Convention.Tree, signal, all).Select(e => e.Events));
        double[] terms = Sum(SignalTerms.OfElectrons(experiment, Convention.Tree, signal)
            .Select(t => t.Events.Scaled(t.Factors.Aggregate(1.0, (product, f) => product * f.At(all[f.Parameter]).Value))));
        for (int bin = 0; bin < expected.Length; bin++)
        {
            Assert.Equal(expected[bin], predicted[bin], 1e-10 * expected.Max());
            Assert.Equal(expected[bin], terms[bin], 1e-10 * expected.Max());
        }
    }

    [Theory]
    [InlineData(0.11)]
    [InlineData(0.4)]
    [InlineData(7)]
    [InlineData(800)]
    public void A_free_mass_gives_the_fold_at_that_mass(double mass)
    {
        Experiment experiment = Toy("stepping");
        var values = ImmutableDictionary<string, double>.Empty.Add("g", 1e-5 * (1 + mass)).Add("mass", mass);
        double[] free = Sum(SignalPrediction.OfElectrons(experiment, Convention.Tree, Signal(experiment, "light-vector/b-l", ["g", "mass"], values), values).Select(e => e.Events));
        double[] set = Sum(SignalPrediction.OfElectrons(experiment, Convention.Tree, Signal(experiment, "light-vector/b-l", ["g"], values), values).Select(e => e.Events));
        Assert.All(set.Zip(free), p => Assert.Equal(p.First, p.Second, 3e-6 * set.Max()));
    }

    [Fact]
    public void They_are_a_component_of_the_likelihood()
    {
        using var toy = new ToyExperiment();
        Experiment experiment = toy.With(Key, $"{Key}\nelectronRecoils: stepping").Load();
        ExperimentLikelihood likelihood = LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile);
        ComponentGroup group = Assert.Single(likelihood.Experiments[0].Components, g => string.Equals(g.Name, "electronRecoils", StringComparison.Ordinal));
        double expected = Total(experiment, Convention.Sevens);
        Assert.Equal(expected, group.Predicted, 1e-12 * expected);
        IEnumerable<Component> components = likelihood.Model.Channels[0].Components.Where(c => group.Members.Contains(c.Name, StringComparer.Ordinal));
        Assert.Equal(expected, components.Sum(c => c.Template.ToArray().Sum()), 1e-10 * expected);
        Assert.All(components, c => Assert.Contains(c.Factors, f => string.Equals(f.Parameter, "sns-flux", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_coupling_of_electrons_needs_them()
    {
        Experiment without = Toy("none");
        CatalogException refused = Assert.Throws<CatalogException>(() => Signal(without, "nsi", ["eps_ee_eV"], None));
        Assert.Contains("expected an experiment with electronRecoils: stepping or free", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_efficiency_in_the_energy_of_nuclear_recoils_is_not_theirs()
    {
        using var toy = new ToyExperiment();
        InvalidExperimentException refused = Assert.Throws<InvalidExperimentException>(() => toy.With(
            "response:\n  quenching: { kind: constant, factor: 9 %, nuisance: toy-quenching }",
            "electronRecoils: free\nresponse:\n  recoilEfficiency: { kind: step, threshold: 1 }\n  quenching: { kind: constant, factor: 9 %, nuisance: toy-quenching }").Load());
        Assert.Contains("electronRecoils", refused.Message, StringComparison.Ordinal);
    }

    private static Experiment Toy(string recoils)
    {
        using var toy = new ToyExperiment();
        return toy.With(Key, $"{Key}\nelectronRecoils: {recoils}").Load();
    }

    private static double Total(Experiment experiment, Convention convention) =>
        SignalPrediction.OfElectrons(experiment, convention, model: null, None).Sum(e => e.Events.Total);

    private static NewPhysicsSignal Signal(Experiment experiment, string model, string[] free, ImmutableDictionary<string, double> values) => Catalog.Model(model).Signal(
        StandardModelParameters.Signal(Convention.Tree, [experiment], []), Convention.Tree, [experiment], free, values.RemoveRange(free));

    private static double[] Sum(IEnumerable<BinnedArray> parts) => parts.Aggregate((a, b) => a.Plus(b)).ToArray();

    private sealed class Formula(Func<int, double, double> formula) : IAmplitude
    {
        public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
        {
            for (int i = 0; i < values.Length; i++)
            {
                double momentum = momentumTransfers[i] * 197.3269804;
                values[i] = formula((int)flavour % 3, 2 * Mass * momentum * momentum / (Math.Sqrt((Mass * Mass) + (momentum * momentum)) + Mass));
            }
        }
    }
}
