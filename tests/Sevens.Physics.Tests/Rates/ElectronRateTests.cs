using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electromagnetic;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Interactions.LightScalar;
using Sevens.Physics.Interactions.LightVector;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Interactions.Tensor;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Rates;

/// <summary>Neutrinos on electrons against integrals of dσ/dT done by hand. [doi:10.1103/PhysRevD.39.3378]</summary>
public sealed class ElectronRateTests
{
    private const double Mass = 0.51099895069;
    private const double Fermi = 1.1663788e-11;
    private const double Area = 197.3269804 * 197.3269804 * 1e-26;
    private const double Alpha = 1 / 137.035999177;
    private static readonly Material Target = new("Cs", [(Targets.Caesium, 1)]);

    /// <summary>(G_F²m/2π){(g_V+g_A)² T + (g_V−g_A)² (E/3)[1 − (1−T/E)³] − (g_V²−g_A²) mT²/2E²} at T_max with sin²θ_W = 0.23857, evaluated elsewhere, cm².</summary>
    [Theory]
    [InlineData(0.862, Flavour.ElectronNeutrino, 6.067174874314933e-45)]
    [InlineData(0.862, Flavour.MuonNeutrino, 1.22496728956434e-45)]
    [InlineData(0.862, Flavour.ElectronAntineutrino, 2.859251891000768e-45)]
    [InlineData(10, Flavour.ElectronNeutrino, 9.419146434524322e-44)]
    [InlineData(10, Flavour.TauNeutrino, 1.5014752804542187e-44)]
    [InlineData(10, Flavour.ElectronAntineutrino, 4.0159510661906433e-44)]
    [InlineData(10, Flavour.MuonAntineutrino, 1.3750685770953267e-44)]
    public void The_cross_section_is_the_integral(double energy, Flavour flavour, double expected) =>
        Assert.Equal(expected, CrossSection(Convention.Tree, energy, flavour, 0, double.PositiveInfinity), 1e-9 * expected);

    /// <summary>Where m_e is small beside E, σ/E of ν_e is (2G_F²m_e/π)(g_L² + g_R²/3): 0.952e-43 cm² per 10 MeV with sin²θ_W = 0.2312.</summary>
    [Fact]
    public void At_high_energy_it_is_the_textbook_value()
    {
        double ours = CrossSection(Convention.Tree.WithWeakMixingAngle(0.2312), 1000, Flavour.ElectronNeutrino, 0, double.PositiveInfinity) / 100;
        Assert.Equal(0.952e-43, ours, 1e-46);
    }

    /// <summary>∫(πα²/m²)(1/T − 1/E) dT = 2.49467e-25 [ln(b/a) − (b − a)/E] μ² between two thresholds.</summary>
    [Fact]
    public void A_magnetic_moment_falls_as_one_over_recoil()
    {
        const double From = 1e-3, To = 5e-3, Energy = 2;
        double expected = 2.494672e-25 * (Math.Log(To / From) - ((To - From) / Energy)) * 9e-22;
        double ours = Added(new MagneticMoments(), Energy, Flavour.ElectronAntineutrino, From, To, double.NaN, ("mu_nu_e", 3));
        Assert.Equal(expected, ours, 1e-6 * expected);
    }

    /// <summary>g_V → g_V − 0.0238·(−1)⟨r²⟩: for an electron the sign is opposite to that of a proton.</summary>
    [Fact]
    public void A_charge_radius_adds_to_the_vector_coupling()
    {
        double unit = Math.Sqrt(2) * Math.PI * Alpha / (3 * Fermi) * 1e-32 / Area;
        Assert.Equal(0.0238, unit, 5e-5);
        Same(new ChargeRadii(), g => g + (4 * unit), ("charge_radius_ee", 4));
    }

    [Fact]
    public void A_heavy_vector_is_a_contact_term() => Same(
        new LightVectorInteraction("test", new VectorCharges(1 / 3.0, 1 / 3.0, -1, -1, -1), []), g => g + (1e-2 / (Math.Sqrt(2) * Fermi * 1e8)), ("g", 0.1));

    /// <summary>A charge q of the neutrino: g_V → g_V − √2πα q/(G_F m_e T), in two narrow intervals of T.</summary>
    [Theory]
    [InlineData(1e-3)]
    [InlineData(7e-3)]
    public void A_charge_grows_as_one_over_recoil(double recoil)
    {
        double width = 1e-6 * recoil, coupling = (2 * 0.23857) + 0.5 - (Math.Sqrt(2) * Math.PI * Alpha * 3e-12 / (Fermi * Mass * recoil));
        double expected = Differential(coupling, 0.5, 3, recoil) * width;
        double ours = CrossSection(Convention.Tree, 3, Flavour.ElectronNeutrino, recoil - (width / 2), recoil + (width / 2))
            + Added(new Millicharges(), 3, Flavour.ElectronNeutrino, recoil - (width / 2), recoil + (width / 2), double.NaN, ("millicharge_ee", 0.03));
        Assert.Equal(expected, ours, 1e-8 * expected);
    }

    /// <summary>Loops of leptons give an electron the charge −(2α/π)·ε_ba, ε_ba → (1/6) ln(m_τ²/m_μ²): constructive for ν_μ of L_μ − L_τ, where a proton's is destructive.</summary>
    [Fact]
    public void A_loop_gives_an_electron_the_opposite_charge() => Same(
        new LightVectorInteraction("test", new VectorCharges(0, 0, 0, 1, -1), []),
        g => g - (1e-2 * (2 * Alpha / Math.PI) * Math.Log(1776.93 / 105.6583755) / 3 / (Math.Sqrt(2) * Fermi * 1e8)),
        Flavour.MuonNeutrino,
        1e-5,
        ("g", 0.1));

    /// <summary>∫(m²T/4πE²)(1 + T/2m) dT/M⁴ = (m²/4πE²)(T²/2 + T³/6m)/M⁴ of a heavy scalar.</summary>
    [Fact]
    public void A_scalar_is_that_of_spin_one_half()
    {
        double top = ElectronRate.MaximumRecoil(5);
        double expected = Mass * Mass / (4 * Math.PI * 25) * ((top * top / 2) + (top * top * top / (6 * Mass))) * 1e-16 / 1e24 * Area;
        Assert.Equal(expected, Added(LightScalarInteraction.ByQuark, 5, Flavour.TauNeutrino, 0, 100, 1e6, ("y_e", 1e-8)), 1e-7 * expected);
    }

    /// <summary>∫(m/2πE²)(4E² − 4ET + T² − mT) dT·g⁴/M⁴ of a heavy tensor.</summary>
    [Fact]
    public void A_tensor_is_that_of_spin_one_half()
    {
        double top = ElectronRate.MaximumRecoil(5);
        double integral = (100 * top) - (10 * top * top) + (top * top * top / 3) - (Mass * top * top / 2);
        double expected = Mass / (2 * Math.PI * 25) * integral * 1e-16 / 1e24 * Area;
        Assert.Equal(expected, Added(new TensorInteraction(), 5, Flavour.MuonNeutrino, 0, 100, 1e6, ("g", 1e-4)), 1e-7 * expected);
    }

    /// <summary>Below the binding energy of a shell its electrons do not count.</summary>
    [Fact]
    public void Electrons_count_above_their_binding_energies()
    {
        var atom = AtomicElectrons.Bound([new ElectronShell("K", 2, 11.103e-3), new ElectronShell("L", 8, 1.2e-3), new ElectronShell("M", 22, 1e-4)]);
        Assert.Equal([0, 22, 30, 32], new[] { 5e-5, 1e-3, 5e-3, 12e-3 }.Select(atom.FreedBy));
        double Part(double from, double to) => CrossSection(Convention.Tree, 2, Flavour.ElectronNeutrino, from, to);
        double free = Part(0, 2e-2), expected = (22 * Part(1e-4, 1.2e-3)) + (30 * Part(1.2e-3, 11.103e-3)) + (32 * Part(11.103e-3, 2e-2));
        Assert.True(expected < 32 * free);
        Assert.Equal(expected, CrossSection(Convention.Tree, 2, Flavour.ElectronNeutrino, 0, 2e-2, atom), 1e-8 * expected);
    }

    [Fact]
    public void Corrected_couplings_go_with_corrected_couplings_of_nuclei()
    {
        Assert.Equal(0.9521, ElectronCouplings.With(VectorCouplings.RadiativelyCorrected).Vector(Flavour.ElectronAntineutrino), 1e-12);
        Assert.Equal(-0.0397 + 0.002, ElectronCouplings.With(VectorCouplings.ErlerSu(0.23957)).Vector(Flavour.MuonNeutrino), 1e-12);
        Assert.Equal(-0.02286, ElectronCouplings.With(VectorCouplings.FlavourBlind).Vector(Flavour.TauNeutrino), 1e-12);
    }

    private static void Same(IInteraction interaction, Func<double, double> moved, params (string Name, double Value)[] values) =>
        Same(interaction, moved, Flavour.ElectronNeutrino, 1e-6, values);

    private static void Same(IInteraction interaction, Func<double, double> moved, Flavour flavour, double tolerance, params (string Name, double Value)[] values)
    {
        double sign = flavour == Flavour.ElectronNeutrino ? 0.5 : -0.5;
        double coupling = moved((2 * 0.23857) + sign), top = ElectronRate.MaximumRecoil(10);
        double sum = coupling + sign, difference = coupling - sign;
        double expected = Fermi * Fermi * Mass / (2 * Math.PI) * Area * ((sum * sum * top)
            + (difference * difference * (1 - Math.Pow(1 - (top / 10), 3)) * 10 / 3) - (sum * difference * Mass * top * top / 200));
        double ours = CrossSection(Convention.Tree, 10, flavour, 0, 100) + Added(interaction, 10, flavour, 0, 100, 1e4, values);
        Assert.Equal(expected, ours, tolerance * expected);
    }

    private static double Differential(double vector, double axial, double energy, double recoil)
    {
        double rest = 1 - (recoil / energy);
        return Fermi * Fermi * Mass / (2 * Math.PI) * Area * (((vector + axial) * (vector + axial))
            + ((vector - axial) * (vector - axial) * rest * rest) - (((vector * vector) - (axial * axial)) * Mass * recoil / (energy * energy)));
    }

    private static double CrossSection(Convention convention, double energy, Flavour flavour, double from, double to, AtomicElectrons? atom = null)
    {
        double vector = ElectronCouplings.With(convention.Couplings).Vector(flavour), axial = ElectronCouplings.Axial(flavour);
        var electron = new ElectronAmplitude();
        double[] parts = Fold(convention, energy, flavour, from, to, atom, [.. new[] { LorentzStructure.Vector, LorentzStructure.Axial, LorentzStructure.VectorWithAxial }.Select(s => AmplitudePair.Square(s, electron))]);
        return (vector * vector * parts[0]) + (axial * axial * parts[1]) + (vector * axial * parts[2]);
    }

    /// <summary>What an interaction adds to the Standard Model at tree level.</summary>
    private static double Added(IInteraction interaction, double energy, Flavour flavour, double from, double to, double mass, params (string Name, double Value)[] values)
    {
        var all = interaction.Couplings.ToDictionary(c => c.Name, c => interaction.StandardValue(c, Convention.Tree), StringComparer.Ordinal);
        foreach ((string name, double value) in values)
        {
            all[name] = value;
        }

        double vector = ElectronCouplings.With(Convention.Tree.Couplings).Vector(flavour), axial = ElectronCouplings.Axial(flavour);
        AmplitudeContribution[] terms = [.. interaction.ElectronContributions(flavour, Convention.Tree, mass).Where(c => c.Outgoing == flavour.Neutrino())];
        var electron = new ElectronAmplitude();
        double Value(AmplitudeContribution c) => c.Coupling.With(all).Real.Monomials.Sum(m => m.Coefficient);
        double sum = 0;
        foreach (AmplitudeContribution term in terms)
        {
            bool interferes = term.Structure == LorentzStructure.Vector;
            double[] parts = Fold(
                Convention.Tree, energy, flavour, from, to, null,
                [new(LorentzStructure.Vector, electron, term.Amplitude), new(LorentzStructure.VectorWithAxial, term.Amplitude, electron), .. terms.Select(t => new AmplitudePair(term.Structure, term.Amplitude, t.Amplitude))]);
            sum += interferes ? Value(term) * ((2 * vector * parts[0]) + (axial * parts[1])) : 0;
            sum += terms.Select((t, i) => Value(term) * Value(t) * parts[i + 2]).Sum();
        }

        return sum;
    }

    private static double[] Fold(Convention convention, double energy, Flavour flavour, double from, double to, AtomicElectrons? atom, AmplitudePair[] pairs)
    {
        const double MassKg = 0.001;
        AtomicElectrons electrons = atom ?? AtomicElectrons.Free(1);
        var rate = new ElectronRate(
            Target, MassKg, [new FluxComponent(flavour, new LineSpectrum(energy), EmissionPhase.Steady, 1)], new Window(from, to), _ => electrons);
        return [.. rate.Templates(convention, pairs).Select(t => t[0].Events[0] / Target.FormulaUnits(MassKg))];
    }

    /// <summary>Counts every recoil between two energies.</summary>
    private sealed class Window(double from, double to) : IEnergyResponse
    {
        public ImmutableArray<Axis> Axes { get; } = [Axis.Uniform("energy", "keVee", 0, 1, 1)];

        public IEnumerable<double> Kinks(double maximumRecoilMeV) => new[] { from, to }.Where(k => k > 0 && k < maximumRecoilMeV);

        public void RequireDefinedTo(double maximumRecoilMeV)
        {
        }

        public void Fill(double recoilMeV, Span<double> probabilities) => probabilities[0] = recoilMeV > from && recoilMeV < to ? 1 : 0;
    }
}
