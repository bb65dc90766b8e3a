using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Sterile;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Every model of the catalog on every data set: sums of cached templates against one fold of |Q|² at random couplings.</summary>
public sealed class EveryModelTests
{
    private const double Mass = 25;
    private static readonly string[] Sets = ["coherent-csi-2017", "coherent-csi-2021", "coherent-lar-2020", "dresden-ii-2022"];
    private static readonly ImmutableDictionary<string, Experiment> Experiments = Sets.ToImmutableDictionary(n => n, n => new Catalog().Experiment(n), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Catalog.ModelNames.Where(n => !Catalog.Model(n).Interactions.OfType<SterileNeutrino>().Any() && Catalog.Model(n).Interactions.All(i => !i.Description.Title.Contains("axial", StringComparison.OrdinalIgnoreCase) || Catalog.Model(n).Interactions.Length > 1))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Templates_are_the_fold_of_the_square(string name)
    {
        PhysicsModel model = Catalog.Model(name);
        foreach ((string set, Experiment experiment) in Experiments)
        {
            ImmutableArray<CouplingParameter> acting = Acting(model, experiment);
            for (int seed = 1; seed <= 2 && !acting.IsEmpty; seed++)
            {
                var random = new Random(seed);
                var values = acting.ToDictionary(c => c.Name, c => Math.Clamp(c.Value + (3 * c.Size * ((2 * random.NextDouble()) - 1)), c.Lower, c.Upper), StringComparer.Ordinal);
                double[] ours = Sum(experiment, Signal(model, experiment, [.. values.Keys]), values);
                double[] brute = Brute(experiment, model, values);
                double largest = brute.Max();
                for (int bin = 0; bin < brute.Length; bin++)
                {
                    Assert.True(Math.Abs(brute[bin] - ours[bin]) <= 1e-10 * largest, FormattableString.Invariant($"{set}, seed {seed}, bin {bin}: found {ours[bin]}, expected {brute[bin]}"));
                }
            }
        }
    }

    /// <summary>Events and what shape nuisances do to them, of all couplings of all models at one mass.</summary>
    [Fact]
    public void All_templates_of_three_sets_take_little_memory()
    {
        long bytes = 0;
        foreach (Experiment experiment in Sets.Take(3).Select(n => Experiments[n]))
        {
            foreach (PhysicsModel model in Names.Select(row => Catalog.Model(row.Data)))
            {
                ImmutableArray<CouplingParameter> acting = Acting(model, experiment);
                bytes += acting.IsEmpty ? 0 : SignalTerms.Of(experiment, Convention.Sevens, Signal(model, experiment, [.. acting.Select(c => c.Name)]))
                    .Sum(t => 8L * (t.Events.Values.Length + t.Variations.Sum(v => v.Up.Values.Length + (v.Down?.Values.Length ?? 0))));
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"templates: {bytes / 1e6:F1} MB"));
        Assert.InRange(bytes, 1, 200_000_000);
    }

    private static ImmutableArray<CouplingParameter> Acting(PhysicsModel model, Experiment experiment) =>
    [
        .. model.Couplings.Where(c =>
        {
            try
            {
                _ = Signal(model, experiment, [c.Name]);
                return true;
            }
            catch (CatalogException)
            {
                return false;
            }
        }),
    ];

    private static NewPhysicsSignal Signal(PhysicsModel model, Experiment experiment, string[] free) => model.Signal(
        StandardModelParameters.Signal(Convention.Sevens, [experiment], []),
        Convention.Sevens,
        [experiment],
        free,
        model.MediatorMass is { } mass ? ImmutableDictionary<string, double>.Empty.Add(mass.Name, Mass) : ImmutableDictionary<string, double>.Empty);

    private static double[] Sum(Experiment experiment, NewPhysicsSignal signal, Dictionary<string, double> values)
    {
        double[] sum = new double[experiment.Signal(Convention.Sevens).Events.Values.Length];
        foreach (SignalTerm term in SignalTerms.Of(experiment, Convention.Sevens, signal))
        {
            double factor = term.Factors.Aggregate(1.0, (product, f) => product * f.At(values[f.Parameter]).Value);
            for (int bin = 0; bin < sum.Length; bin++)
            {
                sum[bin] += factor * term.Events.Values[bin];
            }
        }

        return sum;
    }

    private static double[] Brute(Experiment experiment, PhysicsModel model, Dictionary<string, double> values)
    {
        LorentzStructure[] structures = [LorentzStructure.Vector, LorentzStructure.Scalar, LorentzStructure.Magnetic, LorentzStructure.Tensor, LorentzStructure.ScalarWithTensor];
        var one = new WholeSquare(model, values, null);
        double[] sum = new double[experiment.Signal(Convention.Sevens).Events.Values.Length];
        foreach (PlacedEvents part in experiment.CentralAmplitudes(Convention.Sevens, [.. structures.Select(s => new AmplitudePair(s, new WholeSquare(model, values, s), one))]).SelectMany(p => p))
        {
            for (int bin = 0; bin < sum.Length; bin++)
            {
                sum[bin] += part.Events.Values[bin];
            }
        }

        return sum;
    }

    /// <summary>Σ_β |Q_βα|² of a structure with numbers for couplings, or Σ_β Re Q_S Q_T* of two that interfere; 1 without a structure.</summary>
    private sealed class WholeSquare(PhysicsModel model, Dictionary<string, double> values, LorentzStructure? structure) : IAmplitude
    {
        public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values1)
        {
            values1.Fill(structure is null ? 1 : 0);
            if (structure is not { } own)
            {
                return;
            }

            AmplitudeContribution[] all = [.. model.Interactions.Where(i => i.Couplings.Any(c => values.ContainsKey(c.Name))).SelectMany(i => i.Contributions(flavour, Convention.Sevens, Mass))];
            foreach (Flavour outgoing in new[] { Flavour.ElectronNeutrino, Flavour.MuonNeutrino, Flavour.TauNeutrino })
            {
                (double[] real, double[] imaginary) = Amplitude(own == LorentzStructure.ScalarWithTensor ? LorentzStructure.Scalar : own, outgoing, momentumTransfers);
                (double[] otherReal, double[] otherImaginary) = own == LorentzStructure.ScalarWithTensor ? Amplitude(LorentzStructure.Tensor, outgoing, momentumTransfers) : (real, imaginary);
                for (int i = 0; i < values1.Length; i++)
                {
                    values1[i] += (real[i] * otherReal[i]) + (imaginary[i] * otherImaginary[i]);
                }
            }

            (double[] Real, double[] Imaginary) Amplitude(LorentzStructure of, Flavour outgoing, ReadOnlySpan<double> momenta)
            {
                double[] real = new double[momenta.Length], imaginary = new double[momenta.Length], shape = new double[momenta.Length];
                if (of == LorentzStructure.Vector && (int)outgoing == (int)flavour % 3)
                {
                    var factors = Convention.Sevens.FormFactorsOf(nuclide);
                    for (int i = 0; i < real.Length; i++)
                    {
                        real[i] = (Convention.Sevens.Couplings.ProtonFor(flavour) * nuclide.Z * factors.Proton.At(momenta[i])) + (Convention.Sevens.Couplings.Neutron * nuclide.N * factors.Neutron.At(momenta[i]));
                    }
                }

                foreach (AmplitudeContribution term in all.Where(c => c.Structure == of && c.Outgoing == outgoing))
                {
                    term.Amplitude.Fill(nuclide, flavour, momenta, shape);
                    double c = At(term.Coupling.Real), d = At(term.Coupling.Imaginary);
                    for (int i = 0; i < real.Length; i++)
                    {
                        real[i] += c * shape[i];
                        imaginary[i] += d * shape[i];
                    }
                }

                return (real, imaginary);
            }
        }

        private double At(CouplingPolynomial polynomial) => polynomial.Monomials.Sum(m => m.Parameters.Aggregate(m.Coefficient, (product, p) => product * Value(p)));

        private double Value(string name) => values.TryGetValue(name, out double value)
            ? value
            : model.Interactions.SelectMany(i => i.Couplings.Select(c => (c.Name, Standard: i.StandardValue(c, Convention.Sevens)))).First(c => string.Equals(c.Name, name, StringComparison.Ordinal)).Standard;
    }
}
