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
}
