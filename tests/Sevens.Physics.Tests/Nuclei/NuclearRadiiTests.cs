using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Tests.Nuclei;

public sealed class NuclearRadiiTests
{
    // By hand: 4.8041² − 0.7071 + 0.1161·78/55 − 0.0332 = 22.503727…, and 3.4274² − 0.7071 + 0.1161·22/18 − 0.0332 = 11.148670….
    [Fact]
    public void The_point_proton_radius_takes_the_nucleons_out_of_the_charge_radius()
    {
        Assert.Equal(22.50372772, Math.Pow(NuclearRadii.PointProton(Targets.Cs133), 2), 1e-6);
        Assert.Equal(11.14867076, Math.Pow(NuclearRadii.PointProton(Targets.Ar40), 2), 1e-6);
    }

    // By hand: 1.01·23/133 − 0.04 and 1.01·4/40 − 0.04.
    [Fact]
    public void The_skin_follows_the_neutron_excess()
    {
        Assert.Equal(0.134661654135, NuclearRadii.Skin(Targets.Cs133), 1e-12);
        Assert.Equal(0.061, NuclearRadii.Skin(Targets.Ar40), 1e-12);
        Assert.Equal(0, NuclearRadii.Skin(Targets.Ar36));
    }

    [Fact]
    public void A_charge_radius_that_leaves_nothing_is_refused()
    {
        var proton = new Nuclide("H", 1, 1, 1.007825032, 938.272089, 0.8);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => NuclearRadii.PointProton(proton));
        Assert.Contains("H1", error.Message, StringComparison.Ordinal);
    }
}
