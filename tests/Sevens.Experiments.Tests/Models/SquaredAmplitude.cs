using System.Collections.Immutable;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Models;

/// <summary>The formula of |Q|² of a model at given couplings, folded as a whole: what sums of templates must be equal to.</summary>
internal sealed class SquaredAmplitude(Convention convention, SquaredAmplitude.Formula formula) : IAmplitude
{
    /// <summary>|Q|² of one flavour.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="proton">Z F_p.</param>
    /// <param name="neutron">N F_n.</param>
    /// <param name="square">Q² = 2MT, MeV².</param>
    public delegate double Formula(Flavour flavour, double proton, double neutron, double square);

    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        var formFactors = convention.FormFactorsOf(nuclide);
        for (int i = 0; i < values.Length; i++)
        {
            double momentum = momentumTransfers[i] * 197.3269804;
            double recoil = momentum * momentum / (Math.Sqrt((nuclide.NuclearMass * nuclide.NuclearMass) + (momentum * momentum)) + nuclide.NuclearMass);
            values[i] = formula(
                flavour,
                nuclide.Z * formFactors.Proton.At(momentumTransfers[i]),
                nuclide.N * formFactors.Neutron.At(momentumTransfers[i]),
                2 * nuclide.NuclearMass * recoil);
        }
    }

    /// <summary>Events per bin of formulas by structure.</summary>
    public static double[] Events(Experiment experiment, Convention convention, params (LorentzStructure Structure, Formula Formula)[] formulas)
    {
        AmplitudePair[] pairs = [.. formulas.Select(f => new AmplitudePair(f.Structure, new SquaredAmplitude(convention, f.Formula), new SquaredAmplitude(convention, (_, _, _, _) => 1)))];
        ImmutableArray<PlacedEvents>[] folded = [.. experiment.CentralAmplitudes(convention, pairs)];
        double[] sum = new double[folded[0][0].Events.Values.Length];
        foreach (PlacedEvents part in folded.SelectMany(f => f))
        {
            for (int bin = 0; bin < sum.Length; bin++)
            {
                sum[bin] += part.Events.Values[bin];
            }
        }

        return sum;
    }
}
