using System.Collections.Immutable;
using System.Numerics;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Sterile;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Models;

/// <summary>
/// The signal of an experiment by one fold of Tr[A ρ A†], where the amplitudes A are complex numbers at every momentum transfer: nothing of the algebra of couplings is used,
/// only what each interaction adds to an amplitude.
/// </summary>
internal sealed class BruteFold
{
    private static readonly LorentzStructure[] Structures = Enum.GetValues<LorentzStructure>();
    private readonly Experiment experiment;
    private readonly Convention convention;
    private readonly TransitionAmplitudes amplitudes;
    private readonly Func<Flavour, double>? lost;
    private readonly double splitting;

    /// <summary>Numbers in place of parameters.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="model">The model.</param>
    /// <param name="values">Couplings; those that are not named have the value without new physics.</param>
    /// <param name="shape">The mediator's mass, MeV, or the splitting of a sterile neutrino, eV².</param>
    public BruteFold(Experiment experiment, Convention convention, PhysicsModel model, IReadOnlyDictionary<string, double> values, double shape)
    {
        this.experiment = experiment;
        this.convention = convention;
        amplitudes = new TransitionAmplitudes(model, convention, values, shape);
        splitting = shape;
        lost = model.Interactions.OfType<SterileNeutrino>().Any() ? flavour => Lost(flavour, values) : null;
    }

    /// <summary>Events per bin of recoiling nuclei.</summary>
    public double[] OfNuclei()
    {
        int nuclides = experiment.Material.Nuclides.Length;
        double[] sum = Folded(ScatteringTarget.Nucleus, nuclides);
        if (lost is null)
        {
            return sum;
        }

        AmplitudePair[] pairs = [.. Pairs(ScatteringTarget.Nucleus, null, lost).Select(p => p with { MassSplitting = splitting })];
        Add(sum, experiment.CentralAmplitudes(convention, pairs).SelectMany(parts => parts), -1);
        return sum;
    }

    /// <summary>Events per bin of recoiling electrons; the experiment must see them.</summary>
    public double[] OfElectrons() => Folded(ScatteringTarget.Electron, 1);

    private double[] Folded(ScatteringTarget target, int nuclides)
    {
        double[] sum = new double[experiment.Signal(convention).Events.Values.Length];
        Add(sum, experiment.CentralAmplitudes(convention, Pairs(target, null, null)).SelectMany(parts => parts), 1);
        int diagonal = nuclides * experiment.Flux.Length, elements = experiment.Coherences.Length;
        foreach (int element in Enumerable.Range(0, elements))
        {
            foreach (ImmutableArray<PlacedEvents> parts in experiment.CentralAmplitudes(convention, Pairs(target, experiment.Coherences[element].Coherence, null), FlavourContent.All))
            {
                Add(sum, Enumerable.Range(0, nuclides).Select(n => parts[diagonal + (n * elements) + element]), 1);
            }
        }

        return sum;
    }

    private AmplitudePair[] Pairs(ScatteringTarget target, FluxCoherence? coherence, Func<Flavour, double>? weight)
    {
        var one = new Weight(weight ?? (_ => 1));
        return [.. Structures.Select(s => new AmplitudePair(s, new Product(amplitudes, s, target, coherence), one) { Target = target })];
    }

    private static void Add(double[] sum, IEnumerable<PlacedEvents> parts, double sign)
    {
        foreach (PlacedEvents part in parts)
        {
            ReadOnlySpan<double> events = part.Events.Values;
            for (int bin = 0; bin < sum.Length; bin++)
            {
                sum[bin] += sign * events[bin];
            }
        }
    }

    /// <summary>4|U_α4|²(1 − Σ|U_β4|²), or sin²2θ_αα, as the formulas have them.</summary>
    private static double Lost(Flavour flavour, IReadOnlyDictionary<string, double> values)
    {
        string name = ((int)flavour % 3) switch { 0 => "e", 1 => "mu", _ => "tau" };
        double Of(string parameter) => values.GetValueOrDefault(parameter);
        return values.Keys.Any(k => k.StartsWith("sin2", StringComparison.Ordinal))
            ? Of($"sin2_2theta_{name}{name}")
            : 4 * Of($"U{name}4_2") * (1 - Of("Ue4_2") - Of("Umu4_2") - Of("Utau4_2"));
    }

    /// <summary>A number for each incoming flavour.</summary>
    private sealed class Weight(Func<Flavour, double> of) : IAmplitude
    {
        public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values) => values.Fill(of(flavour));
    }

    /// <summary>Σ_γ A_γα B*_γα of a flux, or what an element ρ_αβ adds to the trace: its real part for ρ_αβ = 1 or i; the factor of energies of two structures holds their two orders already.</summary>
    private sealed class Product(TransitionAmplitudes amplitudes, LorentzStructure structure, ScatteringTarget target, FluxCoherence? coherence) : IAmplitude
    {
        public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
        {
            (LorentzStructure one, LorentzStructure other) = structure switch
            {
                LorentzStructure.VectorWithAxial => (LorentzStructure.Vector, LorentzStructure.Axial),
                LorentzStructure.ScalarWithTensor => (LorentzStructure.Scalar, LorentzStructure.Tensor),
                _ => (structure, structure),
            };
            Flavour arriving = coherence?.Other ?? flavour;
            double[] momenta = momentumTransfers.ToArray();
            values.Clear();
            for (int outgoing = 0; outgoing < 3; outgoing++)
            {
                Complex[] left = Of(one, flavour), leftOther = Of(other, flavour), right = Of(one, arriving), rightOther = Of(other, arriving);
                for (int i = 0; i < values.Length; i++)
                {
                    // ρ_αβ A_γα B*_γβ + its mirror ρ_βα A_γβ B*_γα has the real part of ρ_αβ (A_γα B*_γβ + B_γα A*_γβ), which for a flux counts its one term twice.
                    Complex both = (left[i] * Complex.Conjugate(rightOther[i])) + (leftOther[i] * Complex.Conjugate(right[i]));
                    values[i] += coherence is null ? both.Real / 2 : coherence.Part == CoherencePart.Real ? both.Real : -both.Imaginary;
                }

                Complex[] Of(LorentzStructure of, Flavour from) => amplitudes.At(of, target, nuclide, from, outgoing, momenta);
            }
        }
    }
}
