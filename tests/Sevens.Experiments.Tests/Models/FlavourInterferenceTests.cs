using System.Collections.Immutable;
using System.Numerics;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Solar neutrinos with couplings that change flavour: Tr[A ρ A†] with A and ρ as matrices of numbers, against sums of templates.</summary>
public sealed class FlavourInterferenceTests
{
    private static readonly Convention Convention = Convention.Tree with { FormFactor = NuclearStructure.Point };

    /// <summary>pep neutrinos have one energy, so that ρ is a matrix of numbers; without form factors the rate is that of the Standard Model times Tr[A ρ A†]/Q_V².</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_rate_is_a_trace(int seed)
    {
        Experiment experiment = Sun("pep", "none");
        Complex[,] density = Density(experiment.Source);
        var random = new Random(seed);
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        string[] names = ["e", "mu", "tau"];
        var up = new Complex[3, 3];
        for (int a = 0; a < 3; a++)
        {
            for (int b = a; b < 3; b++)
            {
                double real = random.NextDouble() - 0.5, imaginary = a == b ? 0 : random.NextDouble() - 0.5;
                values[$"eps_{names[a]}{names[b]}_uV"] = real;
                if (a != b)
                {
                    values[$"eps_{names[a]}{names[b]}_uV_im"] = imaginary;
                }

                (up[a, b], up[b, a]) = (new Complex(real, imaginary), new Complex(real, -imaginary));
            }
        }

        NewPhysicsSignal signal = Signal(experiment, "nsi/detection", values);
        double expected = 0;
        foreach (NuclideFraction target in experiment.Material.Nuclides)
        {
            double weak = (Convention.Couplings.ProtonFor(Flavour.TauNeutrino) * target.Nuclide.Z) + (Convention.Couplings.Neutron * target.Nuclide.N);
            var amplitude = new Complex[3, 3];
            for (int a = 0; a < 3; a++)
            {
                for (int b = 0; b < 3; b++)
                {
                    amplitude[a, b] = (a == b ? weak : 0) + (up[a, b] * ((2 * target.Nuclide.Z) + target.Nuclide.N));
                }
            }

            double standard = experiment.Signal(Convention).Parts.Where(p => p.Nuclide.Equals(target.Nuclide)).Sum(p => p.Events);
            expected += standard * Trace(amplitude, density) / (weak * weak);
        }

        double predicted = SignalPrediction.Of(experiment, Convention, signal, values).Events.Total;
        double terms = SignalTerms.Of(experiment, Convention, signal)
            .Sum(t => t.Events.Total * t.Factors.Aggregate(1.0, (product, f) => product * f.At(values[f.Parameter]).Value));
        Assert.Equal(expected, predicted, 1e-10 * expected);
        Assert.Equal(expected, terms, 1e-10 * expected);

        double incoherent = Enumerable.Range(0, 3).Sum(i => density[i, i].Real);
        Assert.Equal(1, incoherent, 1e-6);
        Assert.True(density[0, 1].Magnitude + density[0, 2].Magnitude > 0.01);
    }

    /// <summary>A density matrix is positive: |ρ_αβ|² ≤ ρ_αα ρ_ββ, above 5 MeV as at each energy.</summary>
    [Fact]
    public void Elements_off_the_diagonal_are_bounded_by_those_on_it()
    {
        NeutrinoSource source = Sun("b8", "none").Source;
        foreach (FluxComponent coherence in source.Coherences)
        {
            TailMoments Of(Flavour flavour) => source.Components.Single(c => c.Flavour == flavour) is { } c ? new TailMoments(c.Fluence * c.Spectrum.MomentsAbove(5).Zeroth, 0, 0) : default;
            double element = coherence.Fluence * coherence.Spectrum.MomentsAbove(5).Zeroth;
            Assert.True(element * element <= Of(coherence.Flavour).Zeroth * Of(coherence.Coherence!.Other).Zeroth);
        }

        Assert.NotEmpty(source.Coherences);
    }

    /// <summary>Couplings that keep flavour give what they gave: the sum over fluxes.</summary>
    [Fact]
    public void Without_change_of_flavour_nothing_interferes()
    {
        Experiment experiment = Sun("b8", "none");
        var values = new Dictionary<string, double>(StringComparer.Ordinal) { ["eps_ee_dV"] = 0.2, ["eps_mumu_uV"] = -0.1 };
        NewPhysicsSignal signal = Signal(experiment, "nsi/detection", values);
        foreach (FluxComponent coherence in experiment.Coherences)
        {
            Assert.Empty(signal.CoherenceTerms(coherence.Flavour, coherence.Coherence!, experiment.Material.Nuclides[0].Nuclide));
        }

        SignalTemplate predicted = SignalPrediction.Of(experiment, Convention, signal, values);
        Assert.Equal(predicted.Events.Total, predicted.Parts.Sum(p => p.Events), 1e-12 * predicted.Events.Total);
    }

    /// <summary>On electrons, too: |g_V + ε|² and g_A interfere in each outgoing flavour, with the templates of one flux of weight one.</summary>
    [Fact]
    public void On_electrons_vector_and_axial_amplitudes_interfere()
    {
        Experiment experiment = Sun("pep", "free");
        Complex[,] density = Density(experiment.Source);
        var values = new Dictionary<string, double>(StringComparer.Ordinal) { ["eps_emu_eV"] = 0.3, ["eps_emu_eV_im"] = -0.2, ["eps_etau_eA"] = 0.4 };
        var electron = new ElectronAmplitude();
        LorentzStructure[] structures = [LorentzStructure.Vector, LorentzStructure.Axial, LorentzStructure.VectorWithAxial];
        var folded = experiment.CentralAmplitudes(Convention, [.. structures.Select(s => AmplitudePair.Square(s, electron) with { Target = ScatteringTarget.Electron })]);
        double[] unit = [.. folded.Select(parts => parts[0].Events.Total / experiment.Flux[0].Fluence * experiment.Flux.Sum(f => f.Fluence))];
        var vector = new Complex[3, 3];
        var axial = new Complex[3, 3];
        for (int a = 0; a < 3; a++)
        {
            vector[a, a] = (2 * 0.23857) + (a == 0 ? 0.5 : -0.5);
            axial[a, a] = a == 0 ? 0.5 : -0.5;
        }

        (vector[0, 1], vector[1, 0]) = (new Complex(0.3, -0.2), new Complex(0.3, 0.2));
        (axial[0, 2], axial[2, 0]) = (0.4, 0.4);
        double mixed = 0;
        for (int to = 0; to < 3; to++)
        {
            for (int a = 0; a < 3; a++)
            {
                for (int b = 0; b < 3; b++)
                {
                    mixed += (vector[to, a] * density[a, b] * Complex.Conjugate(axial[to, b])).Real;
                }
            }
        }

        double expected = (unit[0] * Trace(vector, density)) + (unit[1] * Trace(axial, density)) + (unit[2] * mixed);
        double ours = SignalPrediction.OfElectrons(experiment, Convention, Signal(experiment, "nsi/detection", values), values).Sum(e => e.Events.Total);
        Assert.Equal(expected, ours, 1e-10 * expected);
    }

    /// <summary>
    /// Elements off the diagonal of a continuum may be negative, and so may be what they add at an angle; summed over all angles they are those of a detector that
    /// sees none.
    /// </summary>
    [Theory]
    [InlineData("direction: { resolution: 20 }")]
    [InlineData("direction: { headTail: { kind: constant, value: 0.7 } }")]
    public void Summed_over_angles_interference_is_that_without_them(string direction)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal) { ["eps_emu_uV"] = 0.3, ["eps_etau_dV"] = -0.2, ["eps_mutau_uV"] = 0.1, ["eps_emu_uV_im"] = 0.4 };
        Experiment plain = Sun("b8", "none"), seen = Sun("b8", "none", t => t
            .With("response:\n", $"response:\n  {direction}\n")
            .With("{ axis: energy, edges: [\"0:4:4\"] }", "{ axis: energy, edges: [\"0:4:4\"] }\n  - { axis: angle, edges: [\"-1:1:4\"] }"));
        double[] without = Signal(plain), with = Signal(seen);
        Assert.Equal(without[0], with[..4].Sum(), 1e-6 * without[0]);
        Assert.True(with[3] > with[0]);
        Assert.NotEqual(plain.Signal(Convention).Events.Values[0], without[0], 1e-3 * without[0]);

        double[] Signal(Experiment experiment) => SignalPrediction.Of(experiment, Convention, FlavourInterferenceTests.Signal(experiment, "nsi/detection", values), values).Events.ToArray();
    }

    private static double Trace(Complex[,] amplitude, Complex[,] density)
    {
        Complex sum = 0;
        for (int to = 0; to < 3; to++)
        {
            for (int a = 0; a < 3; a++)
            {
                for (int b = 0; b < 3; b++)
                {
                    sum += amplitude[to, a] * density[a, b] * Complex.Conjugate(amplitude[to, b]);
                }
            }
        }

        return sum.Real;
    }

    private static Complex[,] Density(NeutrinoSource source)
    {
        var density = new Complex[3, 3];
        double total = source.Fluence;
        foreach (FluxComponent component in source.Components)
        {
            density[(int)component.Flavour, (int)component.Flavour] = component.Fluence / total;
        }

        foreach (FluxComponent coherence in source.Coherences)
        {
            (int a, int b) = ((int)coherence.Flavour, (int)coherence.Coherence!.Other);
            density[a, b] += coherence.Fluence / total * (coherence.Coherence.Part == CoherencePart.Real ? Complex.One : Complex.ImaginaryOne);
            density[b, a] = Complex.Conjugate(density[a, b]);
        }

        return density;
    }

    private static NewPhysicsSignal Signal(Experiment experiment, string model, Dictionary<string, double> values) => Catalog.Model(model).Signal(
        StandardModelParameters.Signal(Convention, [experiment], []), Convention, [experiment], [.. values.Keys], ImmutableDictionary<string, double>.Empty);

    private static Experiment Sun(string branch, string electrons, Func<ToyExperiment, ToyExperiment>? seen = null)
    {
        using var toy = new ToyExperiment();
        ToyExperiment sun = toy.WithTabulatedEfficiency()
            .With("  use: sns\n  protonsOnTarget: 1e23\n  nuisance: sns-flux\n  arrival: { kind: tabulated, table: toy.timing.csv, prompt: prompt, delayed: delayed }\nbaseline: 20 m\n",
                $"  definition: {{ kind: solar, name: sun, title: Sun, fluxes: b16-gs98, branches: [{branch}], oscillation: nufit-6.0-no, citation: [\"arXiv:1611.09867\"] }}\n  liveTime: 1000 d\nelectronRecoils: {electrons}\n")
            .With(ToyExperiment.Efficiency, "0.5,0\n", "0,0.3\n");
        return (seen?.Invoke(sun) ?? sun).Load();
    }
}
