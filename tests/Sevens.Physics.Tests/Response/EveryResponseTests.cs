using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Joint;
using Sevens.Physics.Response.PulseShape;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Tests.Response;

/// <summary>What holds for every response, with one observable or two: nothing is lost or made, bins add up, thresholds only take away, a delta comes back.</summary>
public sealed class EveryResponseTests
{
    private const double Highest = 0.004;

    /// <summary>Each sample builds tables of hundreds of counts.</summary>
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(6);
    private static readonly XenonYields Xenon = new(100);

    /// <summary>By the number of bins per axis and an efficiency on the last signal; every axis holds all that 4 keV can give.</summary>
    private static readonly Func<int, IEfficiency, IEnergyResponse>[] Responses =
    [
        (bins, last) => Staged(Xenon.Charge, [new PoissonCounting(1, SignalKind.Electrons), new GaussianSmearing(0.1, 0.3, 0), new Selection(last)], SignalKind.Electrons, bins),
        (bins, last) => Staged(
            Chains.ArgonQuenching, [new GaussianSmearing(0.2, 0.1, 0), new Selection(last)], SignalKind.ElectronEquivalentEnergy, bins),
        (bins, last) => new IndependentResponse(
            Staged(Xenon.Light, [new PoissonCounting(1, SignalKind.Photons), BinomialCounting.Detection(0.5, SignalKind.Photoelectrons)], SignalKind.Photoelectrons, bins),
            Staged(Xenon.Charge, [new PoissonCounting(1, SignalKind.Electrons), new Selection(last)], SignalKind.Electrons, bins)),
        (bins, last) => new SharedQuantaResponse(
            Xenon.Light,
            Xenon.Charge,
            new QuantaSharing(0.6, 0.03),
            new CountReadout(SignalKind.Photons, [BinomialCounting.Detection(0.2, SignalKind.Photoelectrons)], SignalKind.Photoelectrons, Wide(bins), BelowZero.Refuse),
            new CountReadout(SignalKind.Electrons, [new GaussianSmearing(0, 0.3, 0), new Selection(last)], SignalKind.Electrons, Wide(bins), BelowZero.Refuse)),
        (bins, last) => new PulseShapeResponse(
            new Recoils(),
            [new PoissonCounting(12, SignalKind.Photoelectrons), new Selection(last)],
            SignalKind.Photoelectrons,
            Wide(bins),
            BelowZero.Refuse,
            PromptFraction.Saturating(0.5, 0.8, 2),
            new PromptSpectrum(PromptSpread.Gaussian, 0.02, [], Axis.Uniform("f90", string.Empty, -4, 6, bins))),
    ];

    private static Arbitrary<Func<int, IEfficiency, IEnergyResponse>> AnyResponse => Gen.Elements(Responses).ToArbitrary();

    private static Arbitrary<double> AnyRecoil => Gen.Choose(1000, 3990).Select(i => i * 1e-6).ToArbitrary();

    // Below 2e-6 no photo-electron is seen of 1 keV and more, and a pulse without any has no shape.
    [Fact]
    public void Where_all_is_accepted_nothing_is_lost() => Prop.ForAll(AnyRecoil, AnyResponse, (recoil, response) =>
        Math.Abs(Chains.Bins(response(20, new ConstantEfficiency(1)), recoil).Sum() - 1) < 1e-5).Check(Few);

    [Fact]
    public void Bins_add_up_under_rebinning() => Prop.ForAll(AnyRecoil, AnyResponse, Gen.Choose(2, 3).ToArbitrary(), (recoil, make, factor) =>
    {
        var bend = new ErrorFunctionEfficiency(3, 2, 0.9);
        IEnergyResponse coarse = make(8, bend);
        double[] expected = Chains.Bins(coarse, recoil);
        double[] fine = Chains.Bins(make(8 * factor, bend), recoil);
        double[] sum = new double[expected.Length];
        for (int i = 0; i < fine.Length; i++)
        {
            int width = 8 * factor;
            sum[coarse.Axes.Length == 1 ? i / factor : (i / width / factor * 8) + (i % width / factor)] += fine[i];
        }

        return sum.Zip(expected, (a, b) => Math.Abs(a - b)).Max() < 1e-10;
    }).Check(Few);

    [Fact]
    public void A_higher_threshold_never_keeps_more() => Prop.ForAll(AnyRecoil, AnyResponse, Gen.Choose(0, 200).ToArbitrary(), (recoil, make, threshold) =>
    {
        double Kept(double at) => Chains.Bins(make(8, new StepEfficiency(at, 1)), recoil).Sum();
        return Kept(threshold / 10.0) >= Kept((threshold / 10.0) + 0.7) - 1e-13;
    }).Check(Few);

    [Fact]
    public void Folding_conserves_counts() => Prop.ForAll(AnyResponse, make =>
    {
        RecoilFolding folding = RecoilFolding.Prepare(make(6, new ConstantEfficiency(1)), [Highest]);

        // A spectrum of 12 (T − a)(b − T)² from a = 1 keV to b = 4 keV, whose integral is (b − a)⁴.
        double[] spectrum = [.. folding.Recoils.ToArray().Select(t => Math.Max(0, 12 * (t - 0.001) * Math.Pow(Highest - t, 2)))];
        double[] bins = new double[folding.Response.Cells];
        folding.Fold(spectrum, bins);
        return Math.Abs((bins.Sum() / Math.Pow(0.003, 4)) - 1) < 1e-4;
    }).Check(Few);

    // A spectrum much narrower than the response is a delta: what comes back is the response at its place.
    [Fact]
    public void A_delta_recoil_comes_back_as_the_response() => Prop.ForAll(AnyResponse, make =>
    {
        const double Centre = 0.0025;
        const double Width = 0.00004;
        IEnergyResponse response = make(6, new ConstantEfficiency(1));
        RecoilFolding folding = RecoilFolding.Prepare(response, [Highest, Centre - Width, Centre + Width, Centre]);
        double[] spectrum = [.. folding.Recoils.ToArray().Select(t => Math.Max(0, (1 - (Math.Abs(t - Centre) / Width)) / Width))];
        double[] bins = new double[response.Cells];
        folding.Fold(spectrum, bins);
        return bins.Zip(Chains.Bins(response, Centre), (a, b) => Math.Abs(a - b)).Max() < 1e-3;
    }).Check(Few);

    private static StagedResponse Staged(IRecoilSignal signal, IResponseStage[] stages, SignalKind kind, int bins) =>
        new(signal, stages, kind, Wide(bins), BelowZero.Refuse);

    private static Axis Wide(int bins) => Axis.Uniform("x", string.Empty, -6, 138, bins);

    /// <summary>A recoil seen in full, keVee.</summary>
    private sealed class Recoils : IRecoilSignal
    {
        public SignalKind Kind => SignalKind.ElectronEquivalentEnergy;

        public double At(double recoilMeV) => 1000 * recoilMeV;
    }
}
