using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Sums of cached templates against folds of the formula of |Q|² as a whole, for random couplings.</summary>
public sealed class NewPhysicsSignalTests
{
    private const double Fermi = 1.1663788e-11;
    private const double Alpha = 1 / 137.035999177;
    private const double Area = 197.3269804 * 197.3269804 * 1e-26;
    private static readonly ImmutableArray<Experiment> Experiments = [.. new[] { "coherent-csi-2021", "coherent-csi-2017", "coherent-lar-2020" }.Select(name => new Catalog().Experiment(name))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Non_standard_interactions(int seed)
    {
        Convention convention = Convention.Sevens;
        PhysicsModel model = Catalog.Model("nsi");
        Agree(model, convention, Values(model, seed, 0.5), [], e => (v, flavour) => (LorentzStructure.Vector, (_, p, n, _) =>
        {
            string[] names = ["e", "mu", "tau"];
            int from = (int)flavour % 3;
            double sum = 0;
            for (int to = 0; to < 3; to++)
            {
                string pair = from <= to ? names[from] + names[to] : names[to] + names[from];
                double Part(string suffix) =>
                    (((2 * v($"eps_{pair}_uV{suffix}")) + v($"eps_{pair}_dV{suffix}")) * p) + ((v($"eps_{pair}_uV{suffix}") + (2 * v($"eps_{pair}_dV{suffix}"))) * n);
                double real = Part(string.Empty) + (from == to ? Weak(convention, flavour, p, n) : 0);
                double imaginary = from == to ? 0 : Part("_im");
                sum += (real * real) + (imaginary * imaginary);
            }

            return sum;
        }
        ));
    }

    [Theory]
    [InlineData("light-vector/universal", 1, 1, 1, 1, 12)]
    [InlineData("light-vector/b-l", 0.33333333333333331, 0.33333333333333331, -1, -1, 0.4)]
    [InlineData("light-vector/b-3le", 0.33333333333333331, 0.33333333333333331, -3, 0, 300)]
    [InlineData("light-vector/b-3lmu", 0.33333333333333331, 0.33333333333333331, 0, -3, 5000)]
    [InlineData("light-vector/b-2le-lmu", 0.33333333333333331, 0.33333333333333331, -2, -1, 40)]
    [InlineData("light-vector/b-le-2lmu", 0.33333333333333331, 0.33333333333333331, -1, -2, 40)]
    [InlineData("light-vector/by-lmu-ltau", 0.33333333333333331, 0.33333333333333331, 0, 1, 40)]
    public void Light_vectors(string name, double up, double down, double electron, double muon, double mass)
    {
        Convention convention = Convention.Sevens;
        Agree(Catalog.Model(name), convention, [("g", 3e-4)], [("mass", mass)], _ => (v, flavour) => (LorentzStructure.Vector, (_, p, n, square) =>
        {
            double charge = (int)flavour % 3 == 0 ? electron : muon;
            double strength = v("g") * v("g") * charge / (Math.Sqrt(2) * Fermi * (square + (mass * mass)));
            double amplitude = Weak(convention, flavour, p, n) + (strength * ((((2 * up) + down) * p) + ((up + (2 * down)) * n)));
            return amplitude * amplitude;
        }
        ));
    }

    /// <summary>The loop integral by Simpson's rule on 4000 panels, against the closed form.</summary>
    [Theory]
    [InlineData("light-vector/lmu-ltau", 0, 105.6583755, 1776.93, 1)]
    [InlineData("light-vector/lmu-ltau", 0, 105.6583755, 1776.93, -1)]
    [InlineData("light-vector/le-lmu", 1, 0.51099895069, 105.6583755, 1)]
    [InlineData("light-vector/le-ltau", 2, 0.51099895069, 1776.93, 1)]
    public void Light_vectors_by_kinetic_mixing(string name, int charges, double first, double second, double sign)
    {
        Convention convention = Convention.Sevens;
        double[] ofFlavour = charges switch { 0 => [0, 1], 1 => [1, -1], _ => [1, 0] };
        var known = new Dictionary<double, double>();
        double Loop(double square)
        {
            if (!known.TryGetValue(square, out double loop))
            {
                const int Panels = 4000;
                for (int i = 0; i <= Panels; i++)
                {
                    // x = u³(…) crowds points where the lighter mass matters.
                    double u = (double)i / Panels, x = u * u * (3 - (2 * u)), slope = 6 * u * (1 - u);
                    double value = x * (1 - x) * Math.Log(((second * second) + (x * (1 - x) * square)) / ((first * first) + (x * (1 - x) * square))) * slope;
                    loop += value * (i is 0 or Panels ? 1 : i % 2 == 1 ? 4 : 2) / (3.0 * Panels);
                }

                known.Add(square, loop);
            }

            return loop;
        }

        Agree(Catalog.Model(name), convention, [("g", 2e-3), ("mixing", sign)], [("mass", 30)], _ => (v, flavour) => (LorentzStructure.Vector, (_, p, n, square) =>
        {
            double strength = sign * Math.Sqrt(2) * Alpha * v("g") * v("g") * ofFlavour[(int)flavour % 3] / (Math.PI * Fermi * (square + 900));
            double amplitude = Weak(convention, flavour, p, n) + (strength * Loop(square) * p);
            return amplitude * amplitude;
        }
        ));
    }

    [Fact]
    public void A_light_scalar()
    {
        Convention convention = Convention.Sevens;
        Agree(
            Catalog.Model("light-scalar/universal"),
            convention,
            [("g", 2e-5)],
            [("mass", 15)],
            _ => (_, flavour) => (LorentzStructure.Vector, (_, p, n, _) => Math.Pow(Weak(convention, flavour, p, n), 2)),
            _ => (v, _) => (LorentzStructure.Scalar, (_, p, n, square) => Math.Pow(17.3 * v("g") * v("g") * (p + n) / (Math.Sqrt(2) * Fermi * (square + 225)), 2)));
    }

    [Fact]
    public void A_tensor()
    {
        Convention convention = Convention.Sevens;
        Agree(
            Catalog.Model("tensor"),
            convention,
            [("g", 5e-5)],
            [("mass", 15)],
            _ => (_, flavour) => (LorentzStructure.Vector, (_, p, n, _) => Math.Pow(Weak(convention, flavour, p, n), 2)),
            _ => (v, _) => (LorentzStructure.Tensor, (_, p, n, square) => Math.Pow(0.58 * Math.Sqrt(2) * v("g") * v("g") * (p + n) / (Fermi * (square + 225)), 2)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Electromagnetic_properties(int seed)
    {
        Convention convention = Convention.Sevens;
        PhysicsModel model = Catalog.Model("electromagnetic");
        (string Name, double Value)[] values = Values(model, seed, 30);
        double perUnit = Math.Sqrt(2) * Math.PI * Alpha / (3 * Fermi) * 1e-32 / Area;
        double perCharge = 2 * Math.Sqrt(2) * Math.PI * Alpha / Fermi * 1e-10;
        string[] names = ["e", "mu", "tau"];
        string Pair(int one, int other) => one <= other ? names[one] + names[other] : names[other] + names[one];
        Agree(
            model,
            convention,
            values,
            [],
            _ => (v, flavour) => (LorentzStructure.Vector, (_, p, n, square) =>
            {
                int from = (int)flavour % 3;
                double sum = 0;
                for (int to = 0; to < 3; to++)
                {
                    double Part(string suffix) =>
                        ((-perUnit * v($"charge_radius_{Pair(from, to)}{suffix}")) + (perCharge / square * v($"millicharge_{Pair(from, to)}{suffix}"))) * p;
                    double real = Part(string.Empty)
                        + (from == to ? (convention.Couplings.WithoutChargeRadius().ProtonFor(flavour) * p) + (convention.Couplings.Neutron * n) : 0);
                    double imaginary = from == to ? 0 : Part("_im");
                    sum += (real * real) + (imaginary * imaginary);
                }

                return sum;
            }
            ),
            _ => (v, flavour) => (LorentzStructure.Magnetic, (_, p, _, square) =>
            {
                int from = (int)flavour % 3;
                double sum = Enumerable.Range(0, 3).Sum(to => from == to ? Math.Pow(v($"mu_nu_{names[from]}"), 2) : Math.Pow(v($"mu_nu_{Pair(from, to)}"), 2) + Math.Pow(v($"mu_nu_{Pair(from, to)}_im"), 2));
                return 2 * Math.Pow(Math.PI * Alpha * 1e-11 / (Fermi * 0.51099895069), 2) * sum * p * p / square;
            }
            ));
    }

    [Theory]
    [InlineData(0.11)]
    [InlineData(3.3)]
    [InlineData(47)]
    [InlineData(9000)]
    public void Between_its_nodes_a_free_mass_gives_the_fold_at_that_mass(double mass)
    {
        foreach (Experiment experiment in Experiments)
        {
            double coupling = 1e-5 * Math.Sqrt(900 + (mass * mass)) / 30;
            double[] free = Terms(experiment, Convention.Sevens, "light-vector/b-l", [], ("g", coupling), ("mass", mass));
            double[] folded = Terms(experiment, Convention.Sevens, "light-vector/b-l", [("mass", mass)], ("g", coupling));
            Close(folded, free, 3e-6);
        }
    }

    [Fact]
    public void It_combines_with_the_mixing_angle_and_a_neutron_radius()
    {
        Experiment experiment = Experiments[0];
        Convention moved = Convention.Sevens.WithWeakMixingAngle(0.22) with { Adjustment = new() { NeutronRadius = 5.4 } };
        double[] expected = SquaredAmplitude.Events(experiment, moved, (LorentzStructure.Vector, (flavour, p, n, _) =>
            Math.Pow(Weak(moved, flavour, p, n) + ((int)flavour % 3 == 0 ? (0.2 * p) + (0.4 * n) : 0), 2)));
        double[] ours = Terms(experiment, Convention.Sevens, "nsi", [], ("eps_ee_dV", 0.2), ("sin2_theta_w", 0.22), ("R_n", 5.4));
        Close(expected, ours, 3e-6);
    }

    [Theory]
    [InlineData("nsi", "eps_ee_dW", "did you mean 'eps_ee_dV'")]
    [InlineData("nsi", "eps_ee_uV_im", "so are diagonal couplings")]
    [InlineData("light-vector/b-l", "mass=-3", "positive mass")]
    [InlineData("light-vector/b-l", "mass=0", "positive mass")]
    [InlineData("light-vector/b-l", "g", "no mass")]
    [InlineData("light-vector/b-l", "mass=3", "no coupling")]
    [InlineData("light-vector/b-l", "g=-1e-4", "from 0")]
    [InlineData("nsi", "eps_tautau_uV", "acts on nu_tau, nu_tau_bar")]
    [InlineData("electromagnetic", "charge_radius_tautau", "no effect")]
    [InlineData("electromagnetic-majorana", "mu_nu_e", "Majorana neutrinos have no others")]
    [InlineData("electromagnetic-majorana", "millicharge_mumu", "Majorana neutrinos have no others")]
    [InlineData("nsi", "eps_ee_uA", "--axial")]
    [InlineData("nsi", "eps_ee_eV", "it acts on electrons")]
    [InlineData("generalised/contact", "eps_pP", "--axial")]
    public void What_cannot_be_is_refused(string model, string parameter, string said)
    {
        string[] sides = parameter.Split('=');
        CatalogException refused = Assert.Throws<CatalogException>(() => sides.Length == 1
            ? Terms(Experiments[0], Convention.Sevens, model, [], (sides[0], 0))
            : Terms(Experiments[0], Convention.Sevens, model, [(sides[0], double.Parse(sides[1], System.Globalization.CultureInfo.InvariantCulture))]));
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Charges_without_the_flavour_of_the_source_are_refused()
    {
        using var folder = new Releases.TemporaryFolder();
        folder.Write("tau.yaml", """
            schema: sevens/model/1
            name: tau
            title: A boson of tau alone
            kind: lightVector
            charges: { up: 1, down: 1, electron: 0, muon: 0, tau: 1 }
            citation: [arXiv:0000.00001]
            """);
        CatalogException refused = Assert.Throws<CatalogException>(() => Terms(Experiments[0], Convention.Sevens, Path.Combine(folder.FullName, "tau.yaml"), [("mass", 10)], ("g", 1e-4)));
        Assert.Contains("found a source of nu_e, nu_mu, nu_mu_bar (coherent-csi-2021), on which it has no effect", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Charges_of_no_neutrino_are_refused_where_they_stand()
    {
        using var folder = new Releases.TemporaryFolder();
        folder.Write("none.yaml", """
            schema: sevens/model/1
            name: none
            title: A boson of quarks alone
            kind: lightVector
            charges: { up: 1, down: 1, electron: 0, muon: 0, tau: 0 }
            citation: [arXiv:0000.00001]
            """);
        DefinitionException refused = Assert.Throws<DefinitionException>(() => Catalog.Model(Path.Combine(folder.FullName, "none.yaml")));
        Assert.Contains("none.yaml:5:10: charges: found 0 for electron, muon and tau, expected one of them other than 0", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Each row of αα† ≤ 1 bounds every element of α by 1.</summary>
    [Theory]
    [InlineData("alpha_21", 1.5)]
    [InlineData("alpha_31_im", -2)]
    public void Elements_beyond_those_of_a_unitary_matrix_are_refused(string name, double value)
    {
        CatalogException refused = Assert.Throws<CatalogException>(() => Terms(Experiments[0], Convention.Sevens, "unitarity-violation", [(name, value)]));
        Assert.Contains("expected a finite number from -1 to 1", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_convention_that_does_not_state_its_charge_radius_is_refused()
    {
        CatalogException refused = Assert.Throws<CatalogException>(() => Terms(Experiments[0], Convention.Coherent, "electromagnetic", [], ("charge_radius_ee", 0)));
        Assert.Contains("flavour-dependent corrections do", refused.Message, StringComparison.Ordinal);
        Assert.Contains("use --convention sevens or tree", refused.Message, StringComparison.Ordinal);
        Assert.NotEmpty(Terms(Experiments[0], Convention.Coherent, "electromagnetic", [], ("mu_nu_e", 0)));
    }

    /// <summary>Lepton loops that run are those of the charge-radius diagram, which a charge radius replaces.</summary>
    [Fact]
    public void A_convention_whose_charge_radius_runs_is_refused()
    {
        Convention running = Convention.Sevens with { Running = Physics.Interactions.StandardModel.FlavourRunning.LeptonLoops };
        CatalogException refused = Assert.Throws<CatalogException>(() => Terms(Experiments[0], running, "electromagnetic", [], ("charge_radius_mumu", 0)));
        Assert.Contains("found convention", refused.Message, StringComparison.Ordinal);
        Assert.Contains("use --convention sevens or tree", refused.Message, StringComparison.Ordinal);
        Assert.NotEmpty(Terms(Experiments[0], running, "electromagnetic", [], ("mu_nu_mu", 0)));
    }

    /// <summary>P_ee = α₁₁⁴, P_eμ = α₁₁²|α₂₁|², P_μμ = (|α₂₁|² + α₂₂²)², and those to ν_τ. [arXiv:2002.01482]</summary>
    [Fact]
    public void Mixing_that_is_not_unitary()
    {
        Convention convention = Convention.Sevens;
        (double a11, double a22, System.Numerics.Complex a21, System.Numerics.Complex a31, System.Numerics.Complex a32) = (0.97, 0.99, new(0.02, -0.05), new(-0.04, 0.01), new(0.03, 0.06));
        double[] electron = [Math.Pow(a11, 4), Math.Pow(a11 * a21.Magnitude, 2), Math.Pow(a11 * a31.Magnitude, 2)];
        double[] muon =
        [
            Math.Pow(a11 * a21.Magnitude, 2),
            Math.Pow((a21.Magnitude * a21.Magnitude) + (a22 * a22), 2),
            Math.Pow(((a31 * System.Numerics.Complex.Conjugate(a21)) + (a32 * a22)).Magnitude, 2),
        ];
        Flavour[] outgoing = [Flavour.ElectronNeutrino, Flavour.MuonNeutrino, Flavour.TauNeutrino];
        Agree(
            Catalog.Model("unitarity-violation"),
            convention,
            [
                ("alpha_11", a11), ("alpha_22", a22), ("alpha_21", a21.Real), ("alpha_21_im", a21.Imaginary),
                ("alpha_31", a31.Real), ("alpha_31_im", a31.Imaginary), ("alpha_32", a32.Real), ("alpha_32_im", a32.Imaginary),
            ],
            [],
            _ => (_, flavour) => (LorentzStructure.Vector, (_, p, n, _) =>
                outgoing.Zip((int)flavour % 3 == 0 ? electron : muon, (to, probability) => probability * Math.Pow(Weak(convention, to, p, n), 2)).Sum()));
    }

    /// <summary>Transition moments of Majorana neutrinos are those of Dirac ones, incoherent for neutrinos of one flavour: μ_eff²(ν_μ) = μ_eμ² + μ_μτ².</summary>
    [Fact]
    public void Majorana_moments_are_those_between_flavours()
    {
        double[] dirac = Terms(Experiments[0], Convention.Sevens, "electromagnetic", [], ("mu_nu_emu", 200), ("mu_nu_mutau", 150));
        double[] majorana = Terms(Experiments[0], Convention.Sevens, "electromagnetic-majorana", [], ("mu_nu_emu", 200), ("mu_nu_mutau", 150));
        double[] effective = Terms(Experiments[0], Convention.Sevens, "electromagnetic", [], ("mu_nu_e", 200), ("mu_nu_mu", 250));
        Close(dirac, majorana, 1e-12);
        Close(effective, majorana, 1e-12);
    }

    private static double Weak(Convention convention, Flavour flavour, double proton, double neutron) =>
        (convention.Couplings.ProtonFor(flavour) * proton) + (convention.Couplings.Neutron * neutron);

    /// <summary>Numbers for every parameter that acts on neutrinos of the first two generations.</summary>
    private static (string Name, double Value)[] Values(PhysicsModel model, int seed, double scale)
    {
        var random = new Random(seed);
        return
        [
            .. model.Couplings.Where(c => !c.Name.Contains("tautau", StringComparison.Ordinal) && !c.Name.Contains("_eV", StringComparison.Ordinal) && !c.Name.Contains('A', StringComparison.Ordinal) && !string.Equals(c.Name, "mu_nu_tau", StringComparison.Ordinal))
                .Select(c => (c.Name, scale * (c.Lower == 0 ? random.NextDouble() : (2 * random.NextDouble()) - 1))),
        ];
    }

    private static void Agree(
        PhysicsModel model,
        Convention convention,
        (string Name, double Value)[] values,
        (string Name, double Value)[] set,
        params Func<Experiment, Func<Func<string, double>, Flavour, (LorentzStructure Structure, SquaredAmplitude.Formula Formula)>>[] formulas)
    {
        var all = values.Concat(set).ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
        foreach (Experiment experiment in Experiments)
        {
            double[] expected = SquaredAmplitude.Events(
                experiment,
                convention,
                [.. formulas.Select(f => f(experiment)).Select(f => (
                    f(n => all[n], Flavour.MuonNeutrino).Structure,
                    (SquaredAmplitude.Formula)((flavour, p, n, square) => f(name => all[name], flavour).Formula(flavour, p, n, square))))]);
            Close(expected, Terms(experiment, convention, model.Name, set, values), 1e-10);
        }
    }

    private static double[] Terms(
        Experiment experiment, Convention convention, string model, (string Name, double Value)[] set, params (string Name, double Value)[] values)
    {
        ImmutableArray<string> standard = StandardModelParameters.NamesFor([experiment]);
        string[] own = [.. values.Select(v => v.Name).Where(n => standard.Contains(n, StringComparer.Ordinal))];
        NewPhysicsSignal signal = Catalog.Model(model).Signal(
            StandardModelParameters.Signal(convention, [experiment], own),
            convention,
            [experiment],
            [.. values.Select(v => v.Name).Except(own, StringComparer.Ordinal)],
            set.ToImmutableDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal));
        double[] sum = new double[experiment.Signal(convention).Events.Values.Length];
        foreach (SignalTerm term in SignalTerms.Of(experiment, convention, signal))
        {
            double factor = term.Factors.Aggregate(1.0, (product, f) => product * f.At(values.First(v => string.Equals(v.Name, f.Parameter, StringComparison.Ordinal)).Value).Value);
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += factor * term.Events.Values[i];
            }
        }

        return sum;
    }

    private static void Close(double[] expected, double[] ours, double tolerance)
    {
        double largest = expected.Max();
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], ours[i], tolerance * largest);
        }
    }
}
