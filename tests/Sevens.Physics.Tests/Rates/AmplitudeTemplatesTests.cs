using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Rates;

/// <summary>Σ c_k c_l T_kl against the prediction that folds the squared sum.</summary>
public sealed class AmplitudeTemplatesTests
{
    private static readonly AxialPrescription Axial = new(
        AxialCharges.FromQuarks(0.862, -0.424, -0.0458),
        AxialNormalisation.SingleParticle,
        AxialShape.AsVector,
        [new SpinContent("Cs133", 3.5, -0.318, 0.021, "arXiv:2007.08529"), new SpinContent("I127", 2.5, 0.346, 0.031, "arXiv:2007.08529")]);

    public static TheoryData<string> Conventions => ["sevens", "tree", "coherent", "spin-half", "axial", "running", "other masses"];

    [Theory]
    [MemberData(nameof(Conventions))]
    public void Couplings_times_templates_are_the_prediction(string name)
    {
        Convention convention = name switch
        {
            "tree" => Convention.Tree,
            "coherent" => Convention.Coherent,
            "spin-half" => Convention.Sevens with { Kinematics = KinematicForm.SpinHalf },
            "axial" => Convention.Sevens with { Axial = Axial },
            "running" => Convention.Sevens with { Running = FlavourRunning.LeptonLoops },
            "other masses" => Convention.Sevens with { Masses = new MassPrescription(MassRule.Nucleons, 931.5) },
            _ => Convention.Sevens,
        };
        CoherentRate rate = Detector.FullCaesiumIodide.Rate();
        IAmplitude[] vectors = [new ProtonAmplitude(convention), new NeutronAmplitude(convention), new RunningAmplitude(convention)];
        var axial = new AxialAmplitude(convention);
        List<AmplitudePair> pairs = [.. from k in vectors from l in vectors select new AmplitudePair(LorentzStructure.Vector, k, l)];
        pairs.Add(AmplitudePair.Square(LorentzStructure.Axial, axial));
        pairs.AddRange(vectors.Select(v => new AmplitudePair(LorentzStructure.VectorWithAxial, v, axial)));
        ImmutableArray<ImmutableArray<RateComponent>> templates = rate.Templates(convention, pairs);
        ImmutableArray<RateComponent> predicted = rate.Predict(convention);
        for (int part = 0; part < predicted.Length; part++)
        {
            RateComponent expected = predicted[part];
            double[] couplings = [convention.Couplings.ProtonFor(expected.Flux.Flavour), convention.Couplings.Neutron, convention.Running == FlavourRunning.None ? 0 : 1];
            double[] weights = [.. from k in couplings from l in couplings select k * l, 1, .. couplings];
            Assert.Equal(expected.Flux, templates[0][part].Flux);
            Assert.Equal(expected.Nuclide, templates[0][part].Nuclide);
            for (int bin = 0; bin < expected.Events.Length; bin++)
            {
                double sum = Enumerable.Range(0, pairs.Count).Sum(pair => weights[pair] * templates[pair][part].Events[bin]);
                Assert.Equal(expected.Events[bin], sum, 1e-11 * expected.Events[0]);
            }
        }
    }

    [Theory]
    [InlineData(Flavour.ElectronNeutrino, Flavour.ElectronNeutrino, false)]
    [InlineData(Flavour.MuonAntineutrino, Flavour.MuonNeutrino, true)]
    [InlineData(Flavour.TauAntineutrino, Flavour.TauNeutrino, true)]
    public void An_antineutrino_has_the_generation_of_its_neutrino(Flavour flavour, Flavour neutrino, bool anti)
    {
        Assert.Equal(neutrino, flavour.Neutrino());
        Assert.Equal(anti, flavour.IsAntineutrino());
    }
}
