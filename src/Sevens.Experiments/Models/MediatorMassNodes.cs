using System.Collections.Immutable;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Interpolation;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>Chooses the masses of a mediator at which the signal of experiments is folded, so that between them it is interpolated well.</summary>
internal static class MediatorMassNodes
{
    /// <summary>The largest error half-way between nodes, relative to the largest bin at that mass.</summary>
    public const double Tolerance = 1e-6;

    private static readonly ImmutableArray<int> Counts = [24, 36, 48, 72, 96, 144];

    /// <summary>The fewest nodes that interpolate the signal of a mediated amplitude squared, which is its sharpest.</summary>
    /// <exception cref="InvalidOperationException">The most nodes are too few.</exception>
    public static MediatorMassParameter Of(CouplingParameter mass, Convention convention, IReadOnlyList<Experiment> experiments)
    {
        var parameter = new Parameter(mass.Name, mass.Value, mass.Lower, mass.Upper) { Scale = mass.Size };
        double error = double.NaN;
        foreach (int count in Counts)
        {
            var nodes = new ChebyshevNodes(count, Math.Log(mass.Lower), Math.Log(mass.Upper));
            error = experiments.Max(e => Targets(e).Max(t => Error(nodes, mass.Name, convention, e, t)));
            if (error <= Tolerance)
            {
                return new MediatorMassParameter(parameter, nodes, error);
            }
        }

        throw new InvalidOperationException(FormattableString.Invariant(
            $"parameter '{mass.Name}': found an interpolation error of {error:G2} of the largest bin with {Counts[^1]} nodes from {mass.Lower} to {mass.Upper} MeV, expected {Tolerance:G2}"));
    }

    private static double Error(ChebyshevNodes nodes, string name, Convention convention, Experiment experiment, ScatteringTarget target)
    {
        double[] between = [.. nodes.Values.Zip(nodes.Values.Skip(1), (a, b) => (a + b) / 2)];
        double[][] known = Folded(nodes.Values), exact = Folded(between);
        double worst = 0;
        for (int i = 0; i < between.Length; i++)
        {
            double[] weights = [.. Enumerable.Range(0, known.Length).Select(node => new MediatorNodeFactor(name, nodes, node, 2, MediatorNodeFactor.TypicalFor(target)).At(Math.Exp(between[i])).Value)];
            double scale = exact[i].Max(Math.Abs);
            for (int bin = 0; bin < exact[i].Length; bin++)
            {
                double interpolated = 0;
                for (int node = 0; node < known.Length; node++)
                {
                    interpolated += weights[node] * known[node][bin];
                }

                worst = Math.Max(worst, Math.Abs(interpolated - exact[i][bin]) / scale);
            }
        }

        return worst;

        double[][] Folded(IEnumerable<double> logarithms)
        {
            AmplitudePair[] pairs =
            [
                .. logarithms.Select(l => AmplitudePair.Square(LorentzStructure.Vector, Mediated(Math.Exp(l))) with { Target = target }),
            ];
            return [.. experiment.CentralAmplitudes(convention, pairs).Select(parts => parts.Aggregate(
                new double[parts[0].Events.Values.Length], (sum, part) => [.. sum.Zip(part.Events.ToArray(), (a, b) => a + b)]))];
        }

        IAmplitude Mediated(double mass) => target == ScatteringTarget.Nucleus
            ? new MediatedAmplitude(convention, new ProtonAmplitude(convention), mass)
            : new MediatedElectronAmplitude(new ElectronAmplitude(), mass);
    }

    private static ImmutableArray<ScatteringTarget> Targets(Experiment experiment) =>
        experiment.HasElectrons ? [ScatteringTarget.Nucleus, ScatteringTarget.Electron] : [ScatteringTarget.Nucleus];
}
