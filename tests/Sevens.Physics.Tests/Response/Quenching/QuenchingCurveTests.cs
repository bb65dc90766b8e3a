using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Tests.Response.Quenching;

/// <summary>Curves against the published formulas evaluated with Python.</summary>
public sealed class QuenchingCurveTests
{
    private static readonly double[] Chavarria = [56, 1096, 382, 168, 155];

    private static readonly (string Name, IRecoilSignal Signal)[] Rising =
    [
        ("Lindhard", new LindhardQuenching(32, 0.162, 0)),
        ("Lindhard with threshold", new LindhardQuenching(32, 0.162, 1e-4)),
        ("rational", new RationalQuenching(Chavarria)),
        ("xenon charge", new XenonYields(81).Charge),
        ("xenon light", new XenonYields(81).Light),
        ("argon charge", new ArgonYields(200).Charge),
        ("argon light", new ArgonYields(200).Light),
        ("heat under voltage", new NeganovLukeSignal(new LindhardQuenching(14, 0.146, 0), 100, 3.8)),
        ("phonons", new FullRecoil()),
    ];

    public static TheoryData<string> Names => [.. Rising.Select(r => r.Name)];

    [Fact]
    public void Curves_have_the_values_of_their_formulas()
    {
        Assert.Equal(0.17548084697565272, new LindhardQuenching(32, 0.162, 0).At(0.001), 1e-14);
        Assert.Equal(0.14721130476321034, new LindhardQuenching(32, 0.162, 1e-4).At(0.001), 1e-14);
        Assert.Equal(3.021730550137688, new LindhardQuenching(14, LindhardQuenching.TheoreticalK(14, 28.0855), 0).At(0.01), 1e-13);
        Assert.Equal(0.21121251629726207, new RationalQuenching(Chavarria).At(0.001), 1e-14);
        Assert.Equal(31.270442862961705, new XenonYields(81).Charge.At(0.005), 1e-12);
        Assert.Equal(33.214028504264, new XenonYields(81).Light.At(0.005), 1e-12);
        Assert.Equal(45.44679463040812, new ArgonYields(200).Charge.At(0.01), 1e-12);
        Assert.Equal(90.17145325087162, new ArgonYields(200).Light.At(0.01), 1e-12);
    }

    // k = 0.133 Z^(2/3) A^(−1/2): 0.157 for germanium, 0.146 for silicon, 0.166 for xenon.
    [Theory]
    [InlineData(32, 72.63, 0.157)]
    [InlineData(14, 28.0855, 0.146)]
    [InlineData(54, 131.29, 0.166)]
    public void Lindhards_k_is_the_published_one(int protons, double nucleons, double published) =>
        Assert.Equal(published, LindhardQuenching.TheoreticalK(protons, nucleons), 5e-4);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_signal_rises_is_never_negative_and_finds_its_recoil_back(string name)
    {
        IRecoilSignal signal = Rising.Single(r => string.Equals(r.Name, name, StringComparison.Ordinal)).Signal;
        signal.RequireDefinedTo(0.02);
        Prop.ForAll(Gen.Choose(1, 20000).Select(i => i * 1e-6).ToArbitrary(), recoil =>
        {
            double value = signal.At(recoil);
            return value >= 0 && (value == 0 || Math.Abs(signal.RecoilFor(value, 0.02) - recoil) < 1e-12);
        })
        .QuickCheckThrowOnFailure();
    }

    // q = 1e-4: the recoil that has just paid is where T·kg/(1+kg) = q/(11.5 Z^(−7/3)) keV.
    [Fact]
    public void A_threshold_term_takes_the_signal_of_slow_recoils()
    {
        var curve = new LindhardQuenching(32, 0.162, 1e-4);
        double start = Assert.Single(curve.Kinks);
        Assert.Equal(0, curve.At(start * 0.999));
        Assert.True(curve.At(start * 1.001) > 0);
        Assert.Equal(1e-4 / (11.5 * Math.Pow(32, -7.0 / 3)), new LindhardQuenching(32, 0.162, 0).At(start), 1e-12);
    }

    // Without voltage heat is the recoil; with a high one it is ionisation, up to the recoil's own energy shared out.
    [Fact]
    public void Voltage_turns_heat_into_ionisation()
    {
        var ionisation = new LindhardQuenching(14, 0.146, 0);
        Assert.Equal(1, new NeganovLukeSignal(ionisation, 0, 3.8).At(0.001), 1e-14);
        Assert.Equal(ionisation.At(0.001), new NeganovLukeSignal(ionisation, 1e9, 3.8).At(0.001), 1e-7);
    }

    [Fact]
    public void Without_a_field_argon_gives_light_alone()
    {
        Assert.Equal(0, new ArgonYields(0).Charge.At(0.01));
        Assert.Equal(10 * 11.10 * Math.Pow(10, 0.087), new ArgonYields(0).Light.At(0.01), 1e-12);
    }

    // T·(0.4 − 0.3 T) rises to 2/3 keV and falls after it.
    [Fact]
    public void A_tabulated_curve_that_turns_is_refused_unless_it_is_wanted()
    {
        var refused = new TabulatedQuenching("steep", [0, 1, 2], [0.4, 0.1, 0.2], TurningPointRule.Refuse);
        Assert.Throws<InvalidOperationException>(() => refused.RequireDefinedTo(0.002));
        refused.RequireDefinedTo(0.0006);
        var accepted = new TabulatedQuenching("steep", [0, 1, 2], [0.4, 0.1, 0.2], TurningPointRule.Accept);
        accepted.RequireDefinedTo(0.002);
        double[] crossings = [.. accepted.Crossings(0.12, 0.002)];
        Assert.Equal(3, crossings.Length);
        Assert.All(crossings, t => Assert.Equal(0.12, accepted.At(t), 1e-12));
        Assert.Contains(accepted.TurningPoints, t => Math.Abs(t - (2e-3 / 3)) < 1e-15);
    }

    [Fact]
    public void Beyond_its_range_a_curve_does_what_was_chosen()
    {
        IRecoilSignal curve = new TabulatedQuenching("points", [1, 5], [0.2, 0.2], TurningPointRule.Refuse);
        var fine = new Axis("energy", "keVee", [0.05, 0.4, 2]);
        IEnergyResponse Chain(MeasuredRange range) =>
            range.Applied(new StagedResponse(range.Applied(curve), [], SignalKind.ElectronEquivalentEnergy, fine, BelowZero.Refuse));
        double[] Bins(MeasuredRange range, double recoil) => Chains.Bins(Chain(range), recoil);

        Assert.Equal([1, 0], Bins(new(1, 5, UnmeasuredRecoils.Extrapolate, UnmeasuredRecoils.Refuse), 0.0005));
        Assert.Equal([0, 0], Bins(new(1, 5, UnmeasuredRecoils.Zero, UnmeasuredRecoils.Refuse), 0.0005));
        Assert.Equal([0, 0], Bins(new(1, 5, UnmeasuredRecoils.Cut, UnmeasuredRecoils.Refuse), 0.0005));
        InvalidOperationException low = Assert.Throws<InvalidOperationException>(() => Chain(new(1, 5, UnmeasuredRecoils.Refuse, UnmeasuredRecoils.Cut)).RequireDefinedTo(0.006));
        Assert.Contains("below", low.Message, StringComparison.Ordinal);
        InvalidOperationException high = Assert.Throws<InvalidOperationException>(() => Chain(new(1, 5, UnmeasuredRecoils.Cut, UnmeasuredRecoils.Refuse)).RequireDefinedTo(0.006));
        Assert.Contains("above", high.Message, StringComparison.Ordinal);
        Chain(new(1, 5, UnmeasuredRecoils.Cut, UnmeasuredRecoils.Cut)).RequireDefinedTo(0.006);

        // Below 1 keVnr there is at most 0.2 keVee: an axis from 0.4 up never sees it.
        new MeasuredRange(1, 9, UnmeasuredRecoils.Refuse, UnmeasuredRecoils.Refuse)
            .Applied(new StagedResponse(curve, [], SignalKind.ElectronEquivalentEnergy, new Axis("energy", "keVee", [0.4, 2]), BelowZero.Refuse)).RequireDefinedTo(0.006);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LindhardQuenching(0, 0.1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LindhardQuenching(32, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LindhardQuenching(32, 0.1, double.NaN));
        Assert.Throws<ArgumentException>(() => new RationalQuenching(1, 2, 3));
        Assert.Throws<ArgumentException>(() => new RationalQuenching(1, 2, 3, 4, -5));
        Assert.Throws<ArgumentException>(() => new TabulatedQuenching("bad", [0, 1], [0.1, 1.1], TurningPointRule.Refuse));
        Assert.Throws<ArgumentException>(() => new TabulatedQuenching("bad", [-1, 1], [0.1, 0.1], TurningPointRule.Refuse));
        Assert.Throws<ArgumentException>(() => new MeasuredRange(2, 1, UnmeasuredRecoils.Cut, UnmeasuredRecoils.Cut));
        Assert.Throws<ArgumentException>(() => new MeasuredRange(1, 2, UnmeasuredRecoils.Cut, UnmeasuredRecoils.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new XenonYields(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArgonYields(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NeganovLukeSignal(new LindhardQuenching(14, 0.146, 0), -1, 3.8));
        Assert.Throws<ArgumentException>(() => new NeganovLukeSignal(new FullRecoil(), 1, 3.8));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScaledSignal(new FullRecoil(), 0));
    }
}
