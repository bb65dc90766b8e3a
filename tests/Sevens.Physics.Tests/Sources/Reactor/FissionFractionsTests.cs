using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Physics.Tests.Sources.Reactor;

/// <summary>Fission fractions, their mean energies and how they evolve, against hand calculation.</summary>
public sealed class FissionFractionsTests
{
    private static readonly FissionFractions Begin = FissionFractions.Of(0.65, 0.07, 0.24, 0.04);
    private static readonly FissionFractions End = FissionFractions.Of(0.45, 0.09, 0.38, 0.08);

    [Fact]
    public void A_missing_isotope_is_named()
    {
        var three = new Dictionary<FissileIsotope, double> { [FissileIsotope.Uranium235] = 0.6, [FissileIsotope.Uranium238] = 0.1, [FissileIsotope.Plutonium241] = 0.3 };
        Assert.Contains("found none for Pu239", Assert.Throws<ArgumentException>(() => new FissionFractions(three)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.55, 0.07, 0.32, 0.05, "0.99")]
    [InlineData(0.55, 0.07, 0.32, 0.060002, "1.000002")]
    [InlineData(1.1, -0.1, 0, 0, "U235")]
    public void Fractions_that_are_no_shares_are_refused(double u235, double u238, double pu239, double pu241, string named) =>
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => FissionFractions.Of(u235, u238, pu239, pu241)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_mean_energy_is_that_of_the_mixture()
    {
        FissionEnergies energies = Reactors.Ma2013;
        var mid = FissionFractions.Of(0.55, 0.07, 0.32, 0.06);
        Assert.Equal(206.1313, energies.Mean(mid), 1e-10);
        Assert.Equal(0.18440021691961214, energies.ErrorOfMean(mid), 1e-13);
    }

    [Fact]
    public void A_cycle_is_linear_between_its_points()
    {
        var cycle = new FissionEvolution([(0, Begin), (0.5, FissionFractions.Of(0.6, 0.07, 0.28, 0.05)), (1, End)]);
        Assert.Equal(0.625, cycle.At(0.25)[FissileIsotope.Uranium235], 1e-14);
        Assert.Equal(0.525, cycle.At(0.75)[FissileIsotope.Uranium235], 1e-14);
        Assert.Equal(End, cycle.At(1));

        // Trapezoids by hand: half at a mean of 0.625, half at 0.525.
        Assert.Equal(0.575, cycle.Mean(0, 1)[FissileIsotope.Uranium235], 1e-14);
        Assert.Throws<ArgumentOutOfRangeException>(() => cycle.At(1.01));
    }

    [Fact]
    public void Every_moment_of_a_cycle_has_fractions_that_sum_to_one()
    {
        var cycle = new FissionEvolution([(0, Begin), (1, End)]);
        Prop.ForAll(Gen.Choose(0, 1000).Select(i => i / 1000.0).ToArbitrary(), share =>
            Math.Abs(FissileIsotopes.All.Sum(i => cycle.At(share)[i]) - 1) < 1e-12).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_cycle_that_does_not_go_from_begin_to_end_is_refused()
    {
        Assert.Contains("0, 0.9", Assert.Throws<ArgumentException>(() => new FissionEvolution([(0, Begin), (0.9, End)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new FissionEvolution([(0, Begin), (0, Begin), (1, End)]));
    }
}
