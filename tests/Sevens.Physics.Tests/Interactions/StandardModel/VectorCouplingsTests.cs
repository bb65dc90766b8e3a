using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Interactions.StandardModel;

public sealed class VectorCouplingsTests
{
    [Theory]
    [InlineData(0.25, 0)]
    [InlineData(0.2312, 0.0376)]
    [InlineData(0, 0.5)]
    [InlineData(1, -1.5)]
    public void The_tree_level_proton_coupling_is_a_half_less_twice_the_angle(double angle, double proton) =>
        Assert.Equal(proton, VectorCouplings.TreeLevel(angle).ProtonFor(Flavour.TauNeutrino), 1e-15);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void An_angle_outside_the_unit_interval_is_refused(double angle) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorCouplings.TreeLevel(angle));

    // The formulae evaluated outside this code: 0.038240, 0.029984, 0.025613 and −0.511703.
    [Fact]
    public void Radiative_corrections_have_the_known_values()
    {
        var computed = VectorCouplings.ErlerSu(0.23857);
        Assert.Equal(0.03824, computed.ProtonFor(Flavour.ElectronNeutrino), 5e-6);
        Assert.Equal(0.02998, computed.ProtonFor(Flavour.MuonAntineutrino), 5e-6);
        Assert.Equal(0.02561, computed.ProtonFor(Flavour.TauNeutrino), 5e-6);
        Assert.Equal(-0.51170, computed.Neutron, 5e-6);
    }

    // At sin²θ_W = 0.2312, outside this code: the corrections follow the angle.
    [Fact]
    public void Another_angle_moves_the_corrections_too()
    {
        VectorCouplings moved = VectorCouplings.RadiativelyCorrected.AtWeakMixingAngle(0.2312);
        Assert.Equal(0.0528075, moved.ProtonFor(Flavour.ElectronNeutrino), 1e-7);
        Assert.Equal(0.0445513, moved.ProtonFor(Flavour.MuonNeutrino), 1e-7);
        Assert.Equal(0.0401806, moved.ProtonFor(Flavour.TauNeutrino), 1e-7);
        Assert.Equal(-0.5120935, moved.Neutron, 1e-7);
        Assert.Equal(0.2312, moved.WeakMixingAngle);
    }

    [Fact]
    public void Named_sets_have_their_numbers()
    {
        Assert.Equal(0.0401, VectorCouplings.Cadeddu2020.ProtonFor(Flavour.ElectronNeutrino));
        Assert.Equal(0.0318, VectorCouplings.Cadeddu2020.ProtonFor(Flavour.MuonNeutrino));
        Assert.Equal(-0.5094, VectorCouplings.Cadeddu2020.Neutron);
        Assert.Equal(0.0227, VectorCouplings.RoundedTree.ProtonFor(Flavour.TauNeutrino));
        Assert.Equal(-0.5, VectorCouplings.RoundedTree.Neutron);
        var quarks = VectorCouplings.FromQuarks(0.3457, -0.1553, -0.4288, 0.0777);
        Assert.Equal(0.0297, quarks.ProtonFor(Flavour.MuonNeutrino), 1e-12);
        Assert.Equal(-0.5118, quarks.Neutron, 1e-12);

        // 1.0086 (1/2 − 2·0.9978·0.2312) − 0.0031·2 + 0.000075 − 0.0025 + 0.000075 by hand.
        var review = VectorCouplings.FromParameters(NeutrinoQuarkParameters.Barranco2005, 0.2312);
        Assert.Equal(0.0303993, review.ProtonFor(Flavour.MuonNeutrino), 1e-7);
        Assert.Equal(-0.5122125, review.Neutron, 1e-12);
    }

    [Fact]
    public void Without_its_charge_radius_every_flavour_is_the_same()
    {
        VectorCouplings bare = VectorCouplings.ErlerSu(0.23857).WithoutChargeRadius();
        Assert.Equal(0.0185, bare.ProtonFor(Flavour.ElectronNeutrino), 1e-4);
        Assert.Equal(bare.ProtonFor(Flavour.ElectronNeutrino), bare.ProtonFor(Flavour.MuonNeutrino), 1e-12);
        Assert.Equal(bare.ProtonFor(Flavour.ElectronNeutrino), bare.ProtonFor(Flavour.TauNeutrino), 1e-12);
        Assert.Same(bare, bare.WithoutChargeRadius());
        Assert.Equal(
            VectorCouplings.ErlerSu(0.23).WithoutChargeRadius().ProtonFor(Flavour.MuonNeutrino),
            bare.AtWeakMixingAngle(0.23).ProtonFor(Flavour.MuonNeutrino));
        Assert.Same(VectorCouplings.RoundedTree, VectorCouplings.RoundedTree.WithoutChargeRadius());
    }

    [Fact]
    public void What_is_not_known_is_refused()
    {
        Assert.Contains("nu_tau", Assert.Throws<InvalidOperationException>(() => VectorCouplings.Cadeddu2020.ProtonFor(Flavour.TauNeutrino)).Message, StringComparison.Ordinal);
        Assert.Null(VectorCouplings.Cadeddu2020.TryProtonFor(Flavour.TauAntineutrino));
        Assert.Throws<InvalidOperationException>(() => VectorCouplings.FlavourBlind.AtWeakMixingAngle(0.23));
        Assert.Throws<InvalidOperationException>(() => VectorCouplings.FlavourBlind.WithoutChargeRadius());
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorCouplings.ErlerSu(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorCouplings.ErlerSu(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorCouplings.FromParameters(NeutrinoQuarkParameters.Barranco2005, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorCouplings.Fixed("arXiv:0000.00000", double.NaN, -0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorCouplings.Fixed("arXiv:0000.00000", 0.02, double.PositiveInfinity));
    }
}
