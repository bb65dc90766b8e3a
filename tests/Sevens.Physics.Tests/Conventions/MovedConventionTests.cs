using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Conventions;

/// <summary>A convention moved by what theory errors move.</summary>
public sealed class MovedConventionTests
{
    private const double Rounding = 1e-15;

    [Fact]
    public void Shifted_couplings_keep_everything_else()
    {
        VectorCouplings shifted = VectorCouplings.RadiativelyCorrected.Shifted(0.001, -0.0005);
        Assert.Equal(0.0392, shifted.ProtonFor(Flavour.ElectronNeutrino), Rounding);
        Assert.Equal(0.0266, shifted.ProtonFor(Flavour.TauAntineutrino), Rounding);
        Assert.Equal(-0.5122, shifted.Neutron, Rounding);
        Assert.Equal("arXiv:1303.5522", shifted.Source);
        Assert.Equal(0.23857, shifted.WeakMixingAngle);
        Assert.Equal(
            0.001, shifted.WithoutChargeRadius().ProtonFor(Flavour.MuonNeutrino) - VectorCouplings.RadiativelyCorrected.WithoutChargeRadius().ProtonFor(Flavour.MuonNeutrino), Rounding);
    }

    /// <summary>1/2 − 2 · 0.25 + 0.01.</summary>
    [Fact]
    public void A_shift_stays_at_another_angle() =>
        Assert.Equal(0.01, VectorCouplings.TreeLevel(0.2).Shifted(0.01, 0).AtWeakMixingAngle(0.25).ProtonFor(Flavour.MuonNeutrino), Rounding);

    [Fact]
    public void A_flavour_without_a_value_has_none_after_a_shift() =>
        Assert.Null(VectorCouplings.Cadeddu2020.Shifted(0.01, 0).TryProtonFor(Flavour.TauNeutrino));

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void A_shift_is_finite(double proton, double neutron) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorCouplings.RoundedTree.Shifted(proton, neutron));

    [Fact]
    public void Axial_charges_scale_together()
    {
        Assert.Equal(new AxialCharges(1.5, -0.25), new AxialCharges(1.2, -0.2).Scaled(1.25));
        Assert.Throws<ArgumentOutOfRangeException>(() => AxialCharges.Standard.Scaled(double.NaN));
    }

    [Fact]
    public void One_nuclide_moves_and_others_stay()
    {
        Convention moved = Convention.Sevens with
        {
            Adjustment = new StructureAdjustment { ProtonRadiusShift = 0.01 },
            NuclideAdjustments = NuclideAdjustments.Of([(Targets.Cs133, new StructureAdjustment { NeutronRadiusShift = 0.1, ProtonRadiusShift = 0.02 })]),
        };
        Assert.Equal(0.03, moved.FormFactorsOf(Targets.Cs133).Proton.RmsRadius - Convention.Sevens.FormFactorsOf(Targets.Cs133).Proton.RmsRadius, 1e-12);
        Assert.Equal(0.1, moved.FormFactorsOf(Targets.Cs133).Neutron.RmsRadius - Convention.Sevens.FormFactorsOf(Targets.Cs133).Neutron.RmsRadius, 1e-12);
        Assert.Equal(0.01, moved.FormFactorsOf(Targets.I127).Proton.RmsRadius - Convention.Sevens.FormFactorsOf(Targets.I127).Proton.RmsRadius, 1e-12);
        Assert.Equal(0, moved.FormFactorsOf(Targets.I127).Neutron.RmsRadius - Convention.Sevens.FormFactorsOf(Targets.I127).Neutron.RmsRadius, 1e-12);
    }

    [Fact]
    public void Adjustments_of_nuclides_are_equal_by_value()
    {
        var change = new StructureAdjustment { NeutronRadiusShift = 0.1 };
        Assert.Equal(NuclideAdjustments.Of([(Targets.Cs133, change), (Targets.I127, change)]), NuclideAdjustments.Of([(Targets.I127, change), (Targets.Cs133, change)]));
        Assert.NotEqual(NuclideAdjustments.Of([(Targets.Cs133, change)]), NuclideAdjustments.Of([(Targets.I127, change)]));
        Assert.Equal(NuclideAdjustments.None, NuclideAdjustments.Of([(Targets.Ar40, StructureAdjustment.None)]));
        Assert.Throws<ArgumentException>(() => NuclideAdjustments.Of([(Targets.Cs133, change), (Targets.Cs133, new StructureAdjustment { SurfaceShift = 0.1 })]));
    }

    [Fact]
    public void Changes_add_and_a_stated_radius_replaces()
    {
        StructureAdjustment sum = new StructureAdjustment { NeutronRadius = 4, NeutronRadiusShift = 0.25, SurfaceShift = 0.5 }
            .Plus(new StructureAdjustment { NeutronRadius = 5, NeutronRadiusShift = 0.5, ProtonRadiusShift = 0.125 });
        Assert.Equal(new StructureAdjustment { NeutronRadius = 5, NeutronRadiusShift = 0.75, ProtonRadiusShift = 0.125, SurfaceShift = 0.5 }, sum);
    }
}
