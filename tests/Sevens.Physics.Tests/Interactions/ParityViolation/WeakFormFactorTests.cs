using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.ParityViolation;

namespace Sevens.Physics.Tests.Interactions.ParityViolation;

public sealed class WeakFormFactorTests
{
    private static readonly WeakCharges Lead = WeakCharges.FromNucleus(82, 126, -117.9);
    private static readonly WeakFormFactor Composed = new(Lead, new NucleonFormFactors(HelmFormFactor.FromRmsRadius(5.45), HelmFormFactor.FromRmsRadius(5.7)));

    // (−117.9 − 82·0.0714)/126 = −0.9821809…
    [Fact]
    public void Charges_of_nucleons_and_nucleus()
    {
        Assert.Equal(-0.98218095, Lead.Neutron, 1e-8);
        Assert.Equal(-117.9, Lead.Nucleus, 1e-12);
        Assert.Equal(-118.8852, WeakCharges.FromNucleons(82, 126, 0.0714, -0.99).Nucleus, 1e-9);
        Assert.Throws<ArgumentException>(() => WeakCharges.FromNucleons(82, 126, 0.0714, 0));
        Assert.Throws<ArgumentException>(() => WeakCharges.FromNucleus(82, 126, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeakCharges.FromNucleus(82, 0, -117.9));
    }

    // Two sums of arXiv:2007.08529 that must agree: the slope of F_W and the formula for R_W².
    [Fact]
    public void Radius_is_that_of_the_relation()
    {
        Assert.Equal(Lead.RadiusRelation().WeakRadius(5.45, 5.7), Composed.RmsRadius, 1e-12);
        Assert.Equal(1, Composed.At(0), 1e-14);
        const double Step = 1e-3;
        Assert.Equal(Composed.RmsRadius * Composed.RmsRadius, 6 * (1 - Composed.At(Step)) / (Step * Step), 1e-3);
    }

    [Fact]
    public void Moments_are_the_series_at_small_momenta()
    {
        const double Q = 0.05;
        double square = Q * Q;
        double series = 1 - (square * Composed.Moment(2) / 6) + (square * square * Composed.Moment(4) / 120) - (square * square * square * Composed.Moment(6) / 5040);
        Assert.Equal(series, Composed.At(Q), 1e-8);
        Assert.Throws<ArgumentOutOfRangeException>(() => Composed.Moment(3));
    }

    // The shell model's own sum with its spin-orbit responses put to zero.
    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Agrees_with_shell_model_responses_without_spin_orbit(double q)
    {
        var responses = new ShellModelResponses(
            2.2976, [133, -134.2, 38.9577, -4.12938, 0.151119, -0.00103353], [-23, 33.9495, -13.9502, 2.04567, -0.102733, 0.000944352], [0], [0]);
        var charges = WeakCharges.FromNucleons(55, 78, 0.0714, -0.99);
        Assert.Equal(responses.Weak(0.0357, -0.495).At(q), new WeakFormFactor(charges, responses.PointNucleons).At(q), 1e-13);
    }
}
