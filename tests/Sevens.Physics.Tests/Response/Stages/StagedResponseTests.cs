using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Tests.Response.Stages;

/// <summary>Chains against numbers made with scipy (quadrature of the density times the efficiency, sums of probabilities).</summary>
public sealed class StagedResponseTests
{
    /// <summary>Each sample builds chains of hundreds of counts.</summary>
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(30);

    private static readonly IRecoilSignal Energy = new Recoils(SignalKind.ElectronEquivalentEnergy);

    private static readonly LindhardQuenching Germanium = new(32, 0.162, 0);

    /// <summary>σ² = (20 eV)² + 0.11 × 2.96 eV × E.</summary>
    private static readonly GaussianSmearing GermaniumWidth = new(0.02, Math.Sqrt(0.11 * 0.00296), 0);

    private static readonly IResponseStage[][] Complete =
    [
        [new GaussianSmearing(0.2, 0.3, 0.01)],
        [new PoissonCounting(7, SignalKind.Photoelectrons)],
        [BinomialCounting.Fano(7, 0.2, SignalKind.Pairs)],
        [new PoissonCounting(7, SignalKind.Electrons), GammaSmearing.Polya(0.4)],
        [new PoissonCounting(7, SignalKind.Electrons), GammaSmearing.Polya(0.4), new GaussianSmearing(0.2, 0, 0)],
        [new PoissonCounting(20, SignalKind.Photons), BinomialCounting.Detection(0.3, SignalKind.Photoelectrons), new GaussianSmearing(0.1, 0.4, 0)],
        [GammaSmearing.OfSignal(7, 1, 9.56, SignalKind.Photoelectrons)],
    ];

    /// <summary>Recoils from 1 eV to 3 keV, evenly in the logarithm.</summary>
    private static Arbitrary<double> AnyRecoil => Gen.Choose(0, 3477).Select(i => 1e-6 * Math.Pow(10, i / 1000.0)).ToArbitrary();

    private static Arbitrary<IResponseStage[]> AnyComplete => Gen.Elements(Complete).ToArbitrary();

    [Fact]
    public void Germanium_with_noise_fano_and_trigger()
    {
        StagedResponse chain = Chain(
            Germanium, [GermaniumWidth, new Selection(new ErrorFunctionEfficiency(0.16, 0.03, 0.95))], SignalKind.ElectronEquivalentEnergy, [0.15, 0.16, 0.2, 0.3]);
        AssertBins([0.04639022362081663, 0.47645786131145773, 0.11794788691202124], Chains.Bins(chain, 0.001));
        AssertBins([0.04859726831450802, 0.08232918914654348, 0.001173615438486162], Chains.Bins(chain, 0.0008));
    }

    // scipy: [Φ((b − x)/σ) − Φ((a − x)/σ)]/Φ(x/σ) with σ² = 0.02² + 0.11 × 0.00296 x, for x = 0.015 and 0.1.
    [Theory]
    [InlineData(0.015, 0.47943457362470787, 0.52054990208097263, 1.5524294319391272e-05)]
    [InlineData(0.1, 5.914457292316725e-05, 0.49994047456815216, 0.50000038085892473)]
    public void Renormalised_at_zero_nothing_is_lost(double recoilKeV, double first, double second, double third)
    {
        StagedResponse chain = Chain(Energy, [new RenormalisedSmearing(GermaniumWidth)], SignalKind.ElectronEquivalentEnergy, [0, 0.02, 0.1, 5]);
        double[] bins = Chains.Bins(chain, recoilKeV / 1000);
        AssertBins([first, second, third], bins);
        Assert.Equal(1, bins.Sum(), 1e-12);
    }

    [Fact]
    public void Renormalised_moments_are_those_of_a_cut_Gaussian()
    {
        // Mean of a Gaussian cut at zero: x + σ φ(x/σ)/Φ(x/σ).
        var smearing = new RenormalisedSmearing(new GaussianSmearing(0.02, 0, 0));
        Assert.Equal(0.022787641134718543, smearing.Mean(0.015), 1e-14);
        Assert.Equal(0, smearing.Mass(0.015, -1, 0));
        Assert.Equal(0, smearing.Density(0.015, -0.001));
        Assert.Equal((0.0, 0.015 + (8.3 * 0.02)), smearing.Reach(0.015));
    }

    [Fact]
    public void Pairs_in_a_ccd_are_Poisson_with_Gaussian_readout() => AssertBins(
        [0.23051021888310344, 0.2650988811834896, 0.3202093428067456],
        Chains.Bins(Chain(Energy, [new PoissonCounting(1, SignalKind.Pairs), new GaussianSmearing(0.16, 0, 0)], SignalKind.Pairs, [0.5, 1.5, 2.5, 4.5]), 0.0023));

    // Poisson photons of mean 4.2, each detected with 0.3, are Poisson with mean 1.26.
    [Fact]
    public void A_detection_of_Poisson_counts_is_Poisson() => AssertBins(
        [0.2836540264997704, 0.3574040733897107, 0.22516456623551775, 0.09456911781891747],
        Chains.Bins(
            Chain(Energy, [new PoissonCounting(1, SignalKind.Photons), BinomialCounting.Detection(0.3, SignalKind.Photoelectrons)], SignalKind.Photoelectrons, [-0.5, 0.5, 1.5, 2.5, 3.5]),
            0.0042));

    [Fact]
    public void Fano_counts_are_a_mixture_of_two_binomials() => AssertBins(
        [0.00041472, 0.01043712, 0.09580032, 0.37542912, 0.51791872],
        Chains.Bins(Chain(Energy, [BinomialCounting.Fano(1, 0.12, SignalKind.Pairs)], SignalKind.Pairs, [0, 1, 2, 3, 4, 5]), 0.0034));

    [Fact]
    public void An_avalanche_read_with_noise_is_a_convolution() => AssertBins(
        [0.3449464111629118, 0.20827325610167705],
        Chains.Bins(
            Chain(Energy, [new PoissonCounting(1, SignalKind.Electrons), GammaSmearing.Polya(0.2), new GaussianSmearing(0.1, 0, 0)], SignalKind.Electrons, [0.5, 2, 4]), 0.0015));

    [Fact]
    public void Gamma_light_with_a_bending_efficiency_down_to_zero()
    {
        var light = GammaSmearing.OfSignal(13.35, 1, 9.56, SignalKind.Photoelectrons);
        AssertBins([0.3872802585363997, 0.39729793580456574], Chains.Bins(Chain(Energy, [light], SignalKind.Photoelectrons, [10, 14, 30]), 0.001));
        var selected = new Selection(new LogisticEfficiency(0.8, 1.3, 2, 0, []));
        AssertBins([0.07597329529146035, 0.057527171497290315], Chains.Bins(Chain(Energy, [light, selected], SignalKind.Photoelectrons, [0, 1, 3]), 0.00005));
    }

    // ∫(0.1 + 0.2 x) N(x; 1, 0.5) from 0 to 2 = 0.1 P + 0.2 P by symmetry about 1, with P = erf(2/√2).
    [Fact]
    public void A_linear_piece_of_an_efficiency_is_integrated_in_closed_form()
    {
        var ramp = new TabulatedEfficiency(new TabulatedFunction("ramp", [0, 4], [0.1, 0.9], OutsideRange.Zero, OutsideRange.Hold));
        double[] bins = Chains.Bins(Chain(Energy, [new GaussianSmearing(0.5, 0, 0), new Selection(ramp)], SignalKind.ElectronEquivalentEnergy, [0, 2]), 0.001);
        Assert.Equal(0.3 * 0.954499736103642, bins[0], 1e-14);
    }

    [Fact]
    public void A_chain_without_stages_gives_the_recoil_itself()
    {
        StagedResponse chain = Chain(new FullRecoil(), [], SignalKind.RecoilEnergy, [0.5, 1, 2]);
        Assert.Equal([0, 1], Chains.Bins(chain, 0.001));
        Assert.Equal([1, 0], Chains.Bins(chain, 0.000999));
        Assert.Equal([0, 0], Chains.Bins(chain, 0.002));
    }

    // The selection acts where it stands: on 2.3 keVee before the counting, on the count after it.
    [Fact]
    public void A_selection_acts_at_its_place()
    {
        var threshold = new Selection(new StepEfficiency(2, 1));
        var counting = new PoissonCounting(1, SignalKind.Electrons);
        double[] before = Chains.Bins(Chain(Energy, [threshold, counting], SignalKind.Electrons, [0, 2, 100]), 0.0023);
        double[] after = Chains.Bins(Chain(Energy, [counting, threshold], SignalKind.Electrons, [0, 2, 100]), 0.0023);
        double low = Math.Exp(-2.3) * 3.3;
        AssertBins([low, 1 - low], before);
        AssertBins([0, 1 - low], after);
        Assert.Equal([0, 0], Chains.Bins(Chain(Energy, [threshold, counting], SignalKind.Electrons, [0, 2, 100]), 0.0019));
    }

    [Fact]
    public void Where_all_is_accepted_nothing_is_lost() => Prop.ForAll(AnyRecoil, AnyComplete, (recoil, stages) =>
        Math.Abs(Chains.Bins(Wide(stages, 40), recoil).Sum() - 1) < 1e-10).Check(Few);

    [Fact]
    public void Bins_add_up_under_rebinning() => Prop.ForAll(AnyRecoil, AnyComplete, Gen.Choose(1, 7).ToArbitrary(), (recoil, stages, factor) =>
    {
        IResponseStage[] selected = [.. stages, new Selection(new LogisticEfficiency(0.9, 0.4, 12, 0, []))];
        double[] fine = Chains.Bins(Wide(selected, 40 * factor), recoil);
        double[] coarse = Chains.Bins(Wide(selected, 40), recoil);
        return Enumerable.Range(0, 40).All(i => Math.Abs(fine.Skip(i * factor).Take(factor).Sum() - coarse[i]) < 1e-10);
    }).Check(Few);

    [Fact]
    public void A_higher_threshold_never_keeps_more() => Prop.ForAll(AnyRecoil, AnyComplete, Gen.Choose(0, 300).ToArbitrary(), (recoil, stages, threshold) =>
    {
        double Kept(double at) => Chains.Bins(Wide([.. stages, new Selection(new StepEfficiency(at, 1))], 40), recoil).Sum();
        return Kept(threshold / 10.0) >= Kept((threshold / 10.0) + 0.7) - 1e-13;
    }).Check(Few);

    // A spectrum that is one panel wide around T is a delta to the response, which does not change across it.
    [Fact]
    public void Folding_a_line_gives_the_response_and_conserves_counts()
    {
        StagedResponse chain = Wide([new PoissonCounting(7, SignalKind.Electrons), new GaussianSmearing(0.2, 0, 0)], 40);
        RecoilFolding folding = RecoilFolding.Prepare(chain, [0.003]);
        double[] spectrum = new double[folding.Recoils.Length];
        const double Centre = 0.0021;
        const double Width = 0.00005;
        for (int i = 0; i < spectrum.Length; i++)
        {
            double z = (folding.Recoils[i] - Centre) / Width;
            spectrum[i] = Math.Exp(-z * z / 2) / (Width * Math.Sqrt(2 * Math.PI));
        }

        double[] bins = new double[40];
        folding.Fold(spectrum, bins);
        Assert.Equal(1, bins.Sum(), 1e-3);
        double[] direct = Chains.Bins(chain, Centre);
        for (int i = 0; i < bins.Length; i++)
        {
            Assert.Equal(direct[i], bins[i], 2e-3);
        }
    }

    [Fact]
    public void Folding_conserves_counts_where_the_efficiency_is_one() => Prop.ForAll(AnyComplete, stages =>
    {
        RecoilFolding folding = RecoilFolding.Prepare(Wide(stages, 40), [0.001, 0.003]);
        double[] spectrum = [.. folding.Recoils.ToArray().Select(t => Math.Pow(1 - (t / 0.003), 2))];
        double[] bins = new double[40];
        folding.Fold(spectrum, bins);

        // ∫(1 − T/0.01)² dT from 0 to 0.003 MeV = 0.001.
        return Math.Abs((bins.Sum() * 3 / 0.003) - 1) < 1e-7;
    }).Check(Few);

    [Fact]
    public void A_stage_out_of_place_is_refused()
    {
        ArgumentException kind = Assert.Throws<ArgumentException>(() => Chain(Energy, [new PoissonCounting(1, SignalKind.Pairs)], SignalKind.Electrons, [0, 1]));
        Assert.Contains("electrons", kind.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Chain(Energy, [GermaniumWidth, new PoissonCounting(1, SignalKind.Pairs)], SignalKind.Pairs, [0, 1]));
        Assert.Throws<ArgumentException>(() => Chain(
            Energy, [GermaniumWidth, new Selection(new ConstantEfficiency(1)), GermaniumWidth], SignalKind.ElectronEquivalentEnergy, [0, 1]));
        Assert.Throws<ArgumentException>(() => Chain(Energy, [GammaSmearing.Polya(0.5)], SignalKind.ElectronEquivalentEnergy, [0, 1]));
        Assert.Throws<InvalidOperationException>(() => Chain(Energy, [new PoissonCounting(1, SignalKind.Pairs)], SignalKind.Pairs, [0, 1e9]));
    }

    [Fact]
    public void Probability_that_leaks_below_zero_is_refused_unless_it_is_said()
    {
        IResponseStage[] noise = [new GaussianSmearing(0.02, 0, 0)];
        double[] edges = [0, 1];
        StagedResponse silent = Chain(Energy, noise, SignalKind.ElectronEquivalentEnergy, edges);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => silent.RequireDefinedTo(0.001));
        Assert.Contains("belowZero", error.Message, StringComparison.Ordinal);
        new StagedResponse(Energy, noise, SignalKind.ElectronEquivalentEnergy, new Axis("x", "u", edges), BelowZero.Lost).RequireDefinedTo(0.001);
        Chain(Energy, noise, SignalKind.ElectronEquivalentEnergy, [0.1, 1]).RequireDefinedTo(0.001);
        Chain(Energy, noise, SignalKind.ElectronEquivalentEnergy, [-0.2, 1]).RequireDefinedTo(0.001);
    }

    [Fact]
    public void A_detector_that_only_counts_keeps_what_passes()
    {
        var bubbles = new AcceptanceResponse(new FullRecoil(), [new ErrorFunctionEfficiency(0.1, 0.02, 1)], new Axis("counts", string.Empty, [0, 1]));
        Assert.Equal(0.5, Chains.Bins(bubbles, 0.0001)[0], 1e-15);

        // erf(1) = 0.8427007929497149.
        Assert.Equal(0.5 * (1 + 0.8427007929497149), Chains.Bins(bubbles, 0.00012)[0], 1e-12);
        Assert.Throws<ArgumentException>(() => new AcceptanceResponse(new FullRecoil(), [], new Axis("counts", string.Empty, [0, 1, 2])));
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new GaussianSmearing(-1, 0, 0));
        Assert.Throws<ArgumentException>(() => new GaussianSmearing(0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoissonCounting(0, SignalKind.Pairs));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoissonCounting(1, SignalKind.RecoilEnergy));
        Assert.Throws<ArgumentOutOfRangeException>(() => BinomialCounting.Detection(1.1, SignalKind.Pairs));
        Assert.Throws<ArgumentOutOfRangeException>(() => BinomialCounting.Fano(1, 1, SignalKind.Pairs));
        Assert.Throws<ArgumentException>(() => GammaSmearing.OfSignal(1, 0.5, 1, SignalKind.Photoelectrons));
        Assert.Throws<ArgumentException>(() => GammaSmearing.Polya(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConstantEfficiency(1.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StepEfficiency(1, -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ErrorFunctionEfficiency(1, 0, 1));
        Assert.Throws<ArgumentException>(() => new TabulatedEfficiency(new TabulatedFunction("bad", [0, 1], [0, 1.2], OutsideRange.Zero, OutsideRange.Hold)));
    }

    private static StagedResponse Chain(IRecoilSignal signal, IResponseStage[] stages, SignalKind kind, double[] edges) =>
        new(signal, stages, kind, new Axis("x", "u", edges), BelowZero.Refuse);

    /// <summary>An axis on which every signal of 3 keV and its fluctuations stand, with 40 bins or a multiple.</summary>
    private static StagedResponse Wide(IResponseStage[] stages, int bins) => new(
        Energy,
        stages,
        stages.Aggregate(SignalKind.ElectronEquivalentEnergy, (kind, stage) => stage.Gives(kind)),
        Axis.Uniform("x", "u", -8, 82, bins),
        BelowZero.Refuse);

    private static void AssertBins(double[] expected, double[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], found[i], 1e-11);
        }
    }
}
