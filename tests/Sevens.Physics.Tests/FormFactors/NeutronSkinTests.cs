using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class NeutronSkinTests
{
    private static readonly KleinNystrandFormFactor Protons = KleinNystrandFormFactor.FromMassNumber(133);

    // mpmath: R_A = 1.2·133^(1/3) = 6.1253625, D = 1.01·23/133 = 0.1746617 fm;
    // R_A′ = √(R_A² + (2√15/3)√(R_A² + 10·0.49)·D + 5D²/3) = 6.3646003, and with the sphere shifted 6.3000241.
    [Fact]
    public void Three_prescriptions_for_caesium()
    {
        Assert.Equal(0.174661654, NeutronSkin.Difference(Targets.Cs133, NeutronSkinPrescription.RmsRadiusShift), 1e-9);
        Assert.Equal(0.134661654, NeutronSkin.Difference(Targets.Cs133, NeutronSkinPrescription.AntiprotonicRms), 1e-9);
        Assert.Equal(6.364600339, NeutronSkin.Neutrons(Protons, Targets.Cs133, NeutronSkinPrescription.RmsRadiusShift).SphereRadius, 1e-9);
        Assert.Equal(6.300024121, NeutronSkin.Neutrons(Protons, Targets.Cs133, NeutronSkinPrescription.SphereRadiusShift).SphereRadius, 1e-9);
        Assert.Equal(
            5.045001408 + 0.134661654, NeutronSkin.Neutrons(Protons, Targets.Cs133, NeutronSkinPrescription.AntiprotonicRms).RmsRadius, 1e-8);
        Assert.Equal(0.7, NeutronSkin.Neutrons(Protons, Targets.Cs133, NeutronSkinPrescription.RmsRadiusShift).Range);
    }

    [Fact]
    public void An_unknown_prescription_is_refused_with_the_known_ones() => Assert.Contains(
        "AntiprotonicRms, SphereRadiusShift, RmsRadiusShift",
        Assert.Throws<ArgumentOutOfRangeException>(() => NeutronSkin.Difference(Targets.Cs133, (NeutronSkinPrescription)7)).Message,
        StringComparison.Ordinal);
}
