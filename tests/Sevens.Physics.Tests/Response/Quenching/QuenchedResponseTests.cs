using Sevens.Numerics.Axes;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Physics.Tests.Response.Quenching;

/// <summary>Curves that leave what they describe, by hand: 0.5 + T/100 keVnr is 1 at 50 keVnr.</summary>
public sealed class QuenchedResponseTests
{
    private static readonly PolynomialQuenching Linear = PolynomialQuenching.Linear(0.5, 0.01);

    [Fact]
    public void A_factor_above_1_is_refused_where_its_recoils_land_in_a_bin()
    {
        // The bins end at 80 keVee; 60 keVnr is 60·1.1 = 66 keVee.
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Seen(Linear, 0, 80).RequireDefinedTo(0.06));
        Assert.Contains("50.", error.Message, StringComparison.Ordinal);
        Assert.Contains("expected at most 1", error.Message, StringComparison.Ordinal);
        Seen(Linear, 0, 80).RequireDefinedTo(0.05);
    }

    [Fact]
    public void Recoils_beyond_the_bins_may_have_any_factor() => Seen(Linear, 0, 49).RequireDefinedTo(0.2);

    [Fact]
    public void Recoils_that_are_not_selected_may_have_any_factor()
    {
        var selected = new RecoilSelection(Chain(Linear, 0, 80), new StepEfficiency(60, 1));
        Assert.Throws<InvalidOperationException>(() => new QuenchedResponse(selected, Linear).RequireDefinedTo(0.065));
        var cut = new MeasuredRange(0, 50, UnmeasuredRecoils.Refuse, UnmeasuredRecoils.Cut);
        new QuenchedResponse(cut.Applied(Chain(Linear, 0, 80)), Linear).RequireDefinedTo(0.2);
    }

    // c1 + c2 T + c3 T² + c4 T³ = 1 with the coefficients of CsI 2021: by numpy.roots at T = 149.11 keVnr.
    [Fact]
    public void The_polynomial_of_caesium_iodide_is_refused_above_149_keVnr_alone()
    {
        PolynomialQuenching curve = PolynomialQuenching.FromCoefficients([0.0554628, 4.30681, -111.707, 840.384]);
        Seen(curve, 0, 5).RequireDefinedTo(0.583);
        Seen(curve, 0, 1000).RequireDefinedTo(0.149);
        Assert.Throws<InvalidOperationException>(() => Seen(curve, 0, 1000).RequireDefinedTo(0.1492));
    }

    // Q = (168 T + 155 T² + T³)/(56 + 1096 T + 382 T²) is 1 at T = 231.02 keVnr, by numpy.roots.
    [Fact]
    public void The_rational_form_of_silicon_follows_the_same_rule()
    {
        var silicon = new RationalQuenching(56, 1096, 382, 168, 155);
        Seen(silicon, 0, 10).RequireDefinedTo(0.5);
        Assert.Throws<InvalidOperationException>(() => Seen(silicon, 0, 1000).RequireDefinedTo(0.2312));
        Seen(silicon, 0, 1000).RequireDefinedTo(0.231);
    }

    [Fact]
    public void A_factor_of_1_is_no_factor_above_it() => Seen(PolynomialQuenching.Constant(1), 0, 100).RequireDefinedTo(0.1);

    [Fact]
    public void The_signal_must_be_a_quenched_energy() =>
        Assert.Throws<ArgumentException>(() => new QuenchedResponse(Chain(Linear, 0, 80), new FullRecoil()));

    private static QuenchedResponse Seen(IRecoilSignal signal, double from, double to) => new(Chain(signal, from, to), signal);

    private static StagedResponse Chain(IRecoilSignal signal, double from, double to) =>
        new(signal, [], SignalKind.ElectronEquivalentEnergy, new Axis("energy", "keVee", [from, to]), BelowZero.Refuse);
}
