using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Tests.Nuclei;

public sealed class NuclideTests
{
    public static TheoryData<string, double> MaximumRecoilsAt30MeV => new()
    {
        { "Na23", 83.84 },
        { "Ar40", 48.29 },
        { "I127", 15.22 },
        { "Cs133", 14.54 },
    };

    private static Nuclide Named(string name) =>
        new[] { Targets.Na23, Targets.Ar40, Targets.I127, Targets.Cs133 }.Single(n => string.Equals(n.Name, name, StringComparison.Ordinal));

    // An independent calculation with masses A·u; half a per cent covers the difference.
    [Theory]
    [MemberData(nameof(MaximumRecoilsAt30MeV))]
    public void The_maximum_recoil_at_30_MeV(string name, double keV) => Assert.Equal(keV, 1000 * Named(name).MaximumRecoil(30), 0.005 * keV);

    [Fact]
    public void The_minimum_energy_undoes_the_maximum_recoil() =>
        Prop.ForAll(
            Gen.Choose(1, 1_000_000).Select(i => i * 1e-4).ToArbitrary(),
            Gen.Elements(Targets.Na23, Targets.Ar40, Targets.I127, Targets.Cs133).ToArbitrary(),
            (energy, nuclide) => Math.Abs(nuclide.MinimumNeutrinoEnergy(nuclide.MaximumRecoil(energy)) - energy) < 1e-12 * energy)
            .QuickCheckThrowOnFailure();

    // q² = 2MT + T² from four-momentum conservation: T = 14.54 keV on 133Cs is q = 59.99 MeV.
    [Fact]
    public void The_momentum_transfer_is_twice_the_energy_at_backward_scattering()
    {
        double recoil = Targets.Cs133.MaximumRecoil(30);
        Assert.Equal((2 * 30) - recoil, Targets.Cs133.MomentumTransfer(recoil) * 197.3269804, 1e-9);
    }

    [Fact]
    public void Neutrons_are_what_protons_leave()
    {
        Assert.Equal(78, Targets.Cs133.N);
        Assert.Equal("Cs133", Targets.Cs133.Name);
    }

    [Fact]
    public void A_missing_charge_radius_is_named()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => (Targets.Cs133 with { ChargeRadius = null }).RequiredChargeRadius);
        Assert.Contains("Cs133 has no measured charge radius", error.Message, StringComparison.Ordinal);
    }
}
