using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Joint;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Tests.Response.Joint;

/// <summary>Light and charge of a dual-phase chamber against sums of binomial and beta-binomial probabilities made with scipy, and against analytic limits.</summary>
public sealed class SharedQuantaResponseTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(20);
    private static readonly XenonYields Xenon = new(23);
    private static readonly double[] LightEdges = [2, 3, 6];
    private static readonly double[] ChargeEdges = [4.5, 8, 12, 20];

    private static Arbitrary<double> AnyFano => Gen.Elements(0, 0.3, 0.9, 1).ToArbitrary();

    private static Arbitrary<double> AnyRecombination => Gen.Elements(0, 0.02, 0.2).ToArbitrary();

    private static Arbitrary<double> AnyRecoil => Gen.Choose(1, 60).Select(i => i * 1e-4).ToArbitrary();

    // NEST yields at 23 V/cm and 2 keVnr: 10.73292424148894 photons, 12.60460113887601 electrons; g1 = 0.13, extraction 0.9, 0.25 of a single electron.
    [Theory]
    [InlineData(1, 0, new[] { 0.0372472248131077, 0.10270262652205006, 0.09503050892723493, 0.02505246930536357, 0.06907774770963397, 0.0639174843204645 })]
    [InlineData(0.4, 0, new[] { 0.032456001731883025, 0.11937623778727298, 0.09231128838747137, 0.025725120563876873, 0.0810932392902694, 0.05160990495477678 })]
    [InlineData(0.4, 0.05, new[] { 0.04543650701209127, 0.09839115328954025, 0.08236022673352987, 0.043785014400997926, 0.07104696314782934, 0.04108456760397064 })]
    public void Light_and_charge_share_the_quanta(double fano, double recombination, double[] expected)
    {
        double[] found = Chains.Bins(Chamber(fano, recombination, LightEdges, ChargeEdges), 0.002);
        Assert.Equal(expected.Length, found.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], found[i], 1e-11);
        }
    }

    // A Poisson number divided binomially gives two independent Poisson numbers.
    [Fact]
    public void Poisson_quanta_are_independent() => Prop.ForAll(AnyRecoil, recoil =>
    {
        double[] shared = Chains.Bins(Chamber(1, 0, LightEdges, ChargeEdges), recoil);
        var light = new StagedResponse(
            Xenon.Light, [new PoissonCounting(1, SignalKind.Photons), .. Light], SignalKind.Photoelectrons, new Axis("s1", "PE", LightEdges), BelowZero.Refuse);
        var charge = new StagedResponse(
            Xenon.Charge, [new PoissonCounting(1, SignalKind.Electrons), .. Charge], SignalKind.Electrons, new Axis("s2", "e", ChargeEdges), BelowZero.Refuse);
        double[] independent = Chains.Bins(new IndependentResponse(light, charge), recoil);
        return shared.Zip(independent, (a, b) => Math.Abs(a - b)).Max() < 1e-12;
    }).Check(Few);

    // Var(N) = F N̄ gives cov(photons, electrons) = p(1 − p)(F − 1 − ρ(F + N̄ − 1)) N̄ where the share fluctuates with ρ.
    [Fact]
    public void Numbers_of_quanta_have_the_covariance_of_their_sharing() => Prop.ForAll(AnyFano, AnyRecombination, AnyRecoil, (fano, recombination, recoil) =>
    {
        const int Most = 200;
        double[] numbers = [.. Enumerable.Range(0, Most + 1).Select(n => n - 0.5)];
        var ideal = new SharedQuantaResponse(
            Xenon.Light,
            Xenon.Charge,
            new QuantaSharing(fano, recombination),
            new CountReadout(SignalKind.Photons, [], SignalKind.Photons, new Axis("photons", string.Empty, numbers), BelowZero.Refuse),
            new CountReadout(SignalKind.Electrons, [], SignalKind.Electrons, new Axis("electrons", string.Empty, numbers), BelowZero.Refuse));
        double[] joint = Chains.Bins(ideal, recoil);
        double Moment(Func<int, int, double> of) => joint.Select((p, i) => p * of(i / Most, i % Most)).Sum();
        double photons = Xenon.Light.At(recoil), electrons = Xenon.Charge.At(recoil);
        double mean = photons + electrons, share = electrons / mean;
        double covariance = Moment((m, n) => (m - photons) * (n - electrons));

        // A number of trials that is not whole lies between two, which adds up to a quarter of a trial to the variance of N.
        double lattice = fano == 1 ? 0 : Math.Pow(1 - fano, 2) * Fraction(mean / (1 - fano)) * (1 - Fraction(mean / (1 - fano)));
        double variance = (fano * mean) + lattice;
        double expected = share * (1 - share) * (variance - mean - (recombination * (variance + (mean * mean) - mean)));
        return Math.Abs(Moment((_, _) => 1) - 1) < 1e-10
            && Math.Abs(Moment((m, _) => m) - photons) < 1e-9
            && Math.Abs(Moment((_, n) => n) - electrons) < 1e-9
            && Math.Abs(covariance - expected) < 1e-8 * (1 + mean);
    }).Check(Few);

    [Fact]
    public void Bins_add_up_under_rebinning()
    {
        double[] fine = Chains.Bins(Chamber(0.4, 0.05, [2, 3, 4, 6], [4.5, 6, 8, 9, 12, 20]), 0.002);
        double[] coarse = Chains.Bins(Chamber(0.4, 0.05, LightEdges, ChargeEdges), 0.002);
        int[] light = [0, 1, 1], charge = [0, 0, 1, 1, 2];
        double[] sum = new double[coarse.Length];
        for (int i = 0; i < fine.Length; i++)
        {
            sum[(light[i / 5] * 3) + charge[i % 5]] += fine[i];
        }

        for (int i = 0; i < sum.Length; i++)
        {
            Assert.Equal(coarse[i], sum[i], 1e-13);
        }
    }

    // P(at least two of two | three photons) = 1 − 2/8; three of ten lit by four photons, by counting.
    [Theory]
    [InlineData(2, 2, 3, 0.75)]
    [InlineData(3, 10, 4, 0.936)]
    [InlineData(3, 494, 3, 0.9939353210182105)]
    [InlineData(2, 494, 5, 0.9999999999832084)]
    [InlineData(2, 494, 1, 0)]
    [InlineData(1, 3, 1, 1)]
    public void A_coincidence_asks_for_different_sensors(int fold, int sensors, int photons, double expected) =>
        Assert.Equal(expected, new CoincidenceEfficiency(fold, sensors).At(photons), 1e-14);

    // XENON1T-like: 81 V/cm, extraction 0.96, threshold 150 PE at 33 PE per electron, 27 % of a single electron; 0.7 keVnr and above is what it sees.
    [Theory]
    [InlineData(0.0007, 0.3835198731802896)]
    [InlineData(0.001, 0.7341001684687197)]
    [InlineData(0.002, 0.9946721230765975)]
    public void Electrons_alone_pass_a_threshold_like_that_of_XENON1T(double recoil, double expected)
    {
        var alone = new StagedResponse(
            new XenonYields(81).Charge,
            [new PoissonCounting(1, SignalKind.Electrons), BinomialCounting.Detection(0.96, SignalKind.Electrons), new GaussianSmearing(0, 0.27, 0)],
            SignalKind.Electrons,
            new Axis("electrons", "e", [4.545, 200]),
            BelowZero.Refuse);
        Assert.Equal(expected, Chains.Bins(alone, recoil)[0], 1e-11);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuantaSharing(1.2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuantaSharing(1, 1));
        Assert.Throws<ArgumentException>(() => new CoincidenceEfficiency(3, 2));
        Assert.Throws<ArgumentException>(() => new CoincidenceEfficiency(0, 2));
        CountReadout light = new(SignalKind.Photons, Light, SignalKind.Photoelectrons, new Axis("s1", "PE", LightEdges), BelowZero.Refuse);
        CountReadout charge = new(SignalKind.Electrons, Charge, SignalKind.Electrons, new Axis("s2", "e", ChargeEdges), BelowZero.Refuse);
        Assert.Throws<ArgumentException>(() => new SharedQuantaResponse(Xenon.Charge, Xenon.Light, new QuantaSharing(1, 0), light, charge));
        Assert.Throws<ArgumentException>(() => new SharedQuantaResponse(Xenon.Light, Xenon.Charge, new QuantaSharing(1, 0), charge, light));
        Assert.Throws<ArgumentException>(() => new CountReadout(SignalKind.Electrons, Charge, SignalKind.Pairs, new Axis("s2", "e", ChargeEdges), BelowZero.Refuse));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountReadout(SignalKind.RecoilEnergy, [], SignalKind.RecoilEnergy, new Axis("x", "keVnr", [0, 1]), BelowZero.Refuse));
    }

    private static IResponseStage[] Light => [BinomialCounting.Detection(0.13, SignalKind.Photoelectrons)];

    private static IResponseStage[] Charge => [BinomialCounting.Detection(0.9, SignalKind.Electrons), new GaussianSmearing(0, 0.25, 0)];

    private static SharedQuantaResponse Chamber(double fano, double recombination, double[] light, double[] charge) => new(
        Xenon.Light,
        Xenon.Charge,
        new QuantaSharing(fano, recombination),
        new CountReadout(SignalKind.Photons, Light, SignalKind.Photoelectrons, new Axis("s1", "PE", light), BelowZero.Refuse),
        new CountReadout(SignalKind.Electrons, Charge, SignalKind.Electrons, new Axis("s2", "e", charge), BelowZero.Refuse));

    private static double Fraction(double value) => value - Math.Floor(value);
}
