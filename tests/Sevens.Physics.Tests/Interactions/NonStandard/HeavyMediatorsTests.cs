using Sevens.Physics.Interactions.NonStandard;

namespace Sevens.Physics.Tests.Interactions.NonStandard;

/// <summary>1/(4√2 G_F TeV²) = 0.015156: couplings of one at one TeV.</summary>
public sealed class HeavyMediatorsTests
{
    private const double TeV = 1e6;

    [Fact]
    public void A_leptoquark_at_one_tera_electron_volt()
    {
        Assert.Equal(0.015156, HeavyMediators.Leptoquark(1, 1, TeV), 1e-6);
        Assert.Equal(-0.015156 / 16 * 0.5, HeavyMediators.RightSquark(0.5, 1, 4 * TeV), 1e-7);
        Assert.Equal(HeavyMediators.Leptoquark(0.3, -0.2, TeV), HeavyMediators.LeftSquark(0.3, -0.2, TeV), 1e-15);
    }

    /// <summary>Both chiralities with one charge are the vector coupling g²Q_νQ_q/(√2 G_F M²) of a light vector at rest.</summary>
    [Fact]
    public void An_extra_z_is_a_heavy_light_vector()
    {
        double vector = 2 * HeavyMediators.ExtraZ(0.1, -1, 1 / 3.0, TeV);
        Assert.Equal(-0.01 / 3 / (Math.Sqrt(2) * 1.1663788e-11 * TeV * TeV), vector, 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => HeavyMediators.ExtraZ(1, 1, 1, 0));
    }
}
