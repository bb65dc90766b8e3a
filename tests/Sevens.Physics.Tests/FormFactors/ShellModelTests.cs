using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class ShellModelTests
{
    private static ShellModelResponses Caesium { get; } = new(
        2.2976,
        [133, -134.2, 38.9577, -4.12938, 0.151119, -0.00103353],
        [-23, 33.9495, -13.9502, 2.04567, -0.102733, 0.000944352],
        [-28.2527, 20.4868, -4.09303, 0.275572, -0.0051254],
        [8.98993, -8.67714, 2.21868, -0.189453, 0.00473947]);

    // mpmath: F^M_p/Z, F^M_n/N, F_ch and F_W from the formulae of arXiv:2007.08529 written in t = −q², g_V^p = 0.03, g_V^n = −0.5117.
    [Theory]
    [InlineData(0.25, 0.78800257256664, 0.76542557568948, 0.78349987011289, 0.75891296558199)]
    [InlineData(0.5, 0.35391038274301, 0.30581280285675, 0.34550131920666, 0.29501898834061)]
    [InlineData(1.2, -0.01923695756975, -0.0061658733598503, -0.016234247255684, -0.0047758854812636)]
    public void Caesium_in_extended_precision(double q, double proton, double neutron, double charge, double weak)
    {
        Assert.Equal(proton, Caesium.Proton.At(q), 1e-13);
        Assert.Equal(neutron, Caesium.Neutron.At(q), 1e-13);
        Assert.Equal(charge, Caesium.Charge.At(q), 1e-13);
        Assert.Equal(weak, Caesium.Weak(0.03, -0.5117).At(q), 1e-13);
        double weakCharge = (55 * 0.03) - (78 * 0.5117);
        NucleonFormFactors physical = Caesium.PhysicalNucleons;
        Assert.Equal(weak, ((55 * 0.03 * physical.Proton.At(q)) - (78 * 0.5117 * physical.Neutron.At(q))) / weakCharge, 1e-13);
    }

    // t is negative: the size of the nucleons lowers F and enlarges the radius.
    [Fact]
    public void The_size_of_the_nucleons_enlarges_the_nucleus()
    {
        Assert.Equal(4.7277577, Caesium.Proton.RmsRadius, 1e-6);
        Assert.Equal(4.9988745, Caesium.Neutron.RmsRadius, 1e-6);
        Assert.Equal(4.7848353, Caesium.Charge.RmsRadius, 1e-6);
        Assert.Equal(5.0793235, Caesium.Weak(0.03, -0.5117).RmsRadius, 1e-6);
        Assert.True(Caesium.Charge.At(0.3) < Caesium.Proton.At(0.3));
    }

    // The formula for R_W² is the slope of the formula for F_W: two sums of the paper that must agree.
    [Theory]
    [InlineData(0.03, -0.5117)]
    [InlineData(0.02286, -0.5)]
    [InlineData(0, -0.5)]
    public void Weak_radius_both_ways(double protonCoupling, double neutronCoupling)
    {
        var relation = new WeakRadiusRelation(55, 78, protonCoupling, neutronCoupling, Caesium.WeakSpinOrbitRadiusSquared(protonCoupling, neutronCoupling));
        double weak = relation.WeakRadius(Caesium.Proton.RmsRadius, Caesium.Neutron.RmsRadius);
        Assert.Equal(Caesium.Weak(protonCoupling, neutronCoupling).RmsRadius, weak, 1e-12);
        Assert.Equal(Caesium.Neutron.RmsRadius, relation.NeutronRadius(weak, Caesium.Proton.RmsRadius), 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => relation.WeakRadius(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => relation.NeutronRadius(0.3, 1));
    }

    // R_ch² = R_p² + ⟨r²⟩_p + (N/Z)⟨r²⟩_n + 3/4m² + ⟨r²⟩_so, by hand: 22.351693 + 0.7071 − 0.164651 + 0.033173 − 0.032661 = 22.894654.
    [Fact]
    public void Charge_radius_by_hand()
    {
        Assert.Equal(-0.03266, Caesium.ChargeSpinOrbitRadiusSquared, 2e-5);
        Assert.Equal(Math.Sqrt(22.894654), Caesium.Charge.RmsRadius, 1e-5);
    }

    [Fact]
    public void Constants_that_are_no_nucleon_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new ShellModelResponses(2.3, [132.5, -1], [-23], [], []));
        Assert.Throws<ArgumentException>(() => new ShellModelResponses(2.3, [], [], [], []));
        Assert.Throws<ArgumentException>(() => new ShellModelResponses(2.3, [2, -1], [2, -1], [], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShellModelResponses(-2.3, [133, -134], [-23, 30], [0], [0]));
        Assert.Throws<ArgumentException>(() => Caesium.Weak(0, 0));
        Assert.Throws<ArgumentException>(() => new WeakRadiusRelation(55, 78, 0.03, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeakRadiusRelation(0, 78, 0.03, -0.5));
    }
}
