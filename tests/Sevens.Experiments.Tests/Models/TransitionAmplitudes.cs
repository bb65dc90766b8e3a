using System.Numerics;
using Sevens.Experiments.Models;
using Sevens.Physics.Conventions;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Models;

/// <summary>A_βα of the Standard Model and a model besides, as complex numbers at given momentum transfers.</summary>
internal sealed class TransitionAmplitudes(PhysicsModel model, Convention convention, IReadOnlyDictionary<string, double> values, double mediatorMass)
{
    private readonly Dictionary<(Nuclide? Nuclide, Flavour From), (double[] Momenta, Dictionary<(LorentzStructure, int), Complex[]> Amplitudes)> known = [];

    /// <summary>The amplitude at many momentum transfers, fm⁻¹.</summary>
    /// <param name="structure">The structure; products of two have none.</param>
    /// <param name="target">Nucleus or electron.</param>
    /// <param name="nuclide">The nuclide.</param>
    /// <param name="from">The incoming flavour.</param>
    /// <param name="outgoing">The outgoing generation, from 0.</param>
    /// <param name="momenta">q.</param>
    public Complex[] At(LorentzStructure structure, ScatteringTarget target, Nuclide nuclide, Flavour from, int outgoing, double[] momenta)
    {
        var key = (target == ScatteringTarget.Nucleus ? nuclide : null, from);
        if (!known.TryGetValue(key, out var at) || !momenta.AsSpan().SequenceEqual(at.Momenta))
        {
            at = (momenta, All(target, nuclide, from, momenta));
            known[key] = at;
        }

        return at.Amplitudes.TryGetValue((structure, outgoing), out Complex[]? found) ? found : new Complex[momenta.Length];
    }

    private Dictionary<(LorentzStructure, int), Complex[]> All(ScatteringTarget target, Nuclide nuclide, Flavour from, double[] momenta)
    {
        var all = new Dictionary<(LorentzStructure, int), Complex[]>();
        int generation = (int)from % 3;
        double[] vector = target == ScatteringTarget.Nucleus ? Weak(nuclide, from, momenta) : [.. momenta.Select(_ => ElectronCouplings.With(convention.Couplings).Vector(from))];
        double[] axial = target == ScatteringTarget.Nucleus ? Spin(nuclide, momenta) : [.. momenta.Select(_ => ElectronCouplings.Axial(from))];
        all[(LorentzStructure.Vector, generation)] = Array.ConvertAll(vector, v => new Complex(v, 0));
        all[(LorentzStructure.Axial, generation)] = Array.ConvertAll(axial, v => new Complex(v, 0));
        double[] shape = new double[momenta.Length];
        foreach (IInteraction interaction in model.Interactions.Where(i => i.Couplings.Any(c => values.ContainsKey(c.Name))))
        {
            foreach (AmplitudeContribution term in target == ScatteringTarget.Nucleus ? interaction.Contributions(from, convention, mediatorMass) : interaction.ElectronContributions(from, convention, mediatorMass))
            {
                term.Amplitude.Fill(nuclide, from, momenta, shape);
                var coupling = new Complex(Number(term.Coupling.Real), Number(term.Coupling.Imaginary));
                if (!all.TryGetValue((term.Structure, (int)term.Outgoing), out Complex[]? sum))
                {
                    all[(term.Structure, (int)term.Outgoing)] = sum = new Complex[momenta.Length];
                }

                for (int i = 0; i < sum.Length; i++)
                {
                    sum[i] += coupling * shape[i];
                }
            }
        }

        return all;
    }

    private double[] Weak(Nuclide nuclide, Flavour from, double[] momenta)
    {
        NucleonFormFactors factors = convention.FormFactorsOf(nuclide);
        VectorCouplings couplings = convention.Couplings;
        return [.. momenta.Select(q => (couplings.ProtonFor(from) * nuclide.Z * factors.Proton.At(q)) + (couplings.Neutron * nuclide.N * factors.Neutron.At(q)))];
    }

    private double[] Spin(Nuclide nuclide, double[] momenta)
    {
        IAxialAmplitude? axial = convention.Axial?.Of(nuclide, convention.FormFactorsOf(nuclide));
        return [.. momenta.Select(q => axial?.At(q) ?? 0)];
    }

    private double Number(CouplingPolynomial polynomial) => polynomial.Monomials.Sum(m => m.Parameters.Aggregate(m.Coefficient, (product, p) => product * Value(p)));

    private double Value(string name) => values.TryGetValue(name, out double value)
        ? value
        : model.Interactions.SelectMany(i => i.Couplings.Select(c => (c.Name, Standard: i.StandardValue(c, convention)))).First(c => string.Equals(c.Name, name, StringComparison.Ordinal)).Standard;
}
