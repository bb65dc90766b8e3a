using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Electromagnetic;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Interactions.Couplings;

namespace Sevens.Physics.Tests.Interactions.Electromagnetic;

/// <summary>Q_V → Q_V − (2√2πα/(G_F q²)) q Z F_p with q² = −2MT. [arXiv:2205.09484]</summary>
public sealed class MillichargesTests
{
    private static readonly Millicharges Interaction = new();

    [Theory]
    [InlineData(2000)]
    [InlineData(-2000)]
    public void A_charge_adds_to_the_amplitude_of_protons(double charge)
    {
        (double proton, double neutron) = CrossSection.Nucleons(Convention.Coherent, Targets.Cs133, 0.008);
        double coupling = 2 * Math.Sqrt(2) * Math.PI / (137.035999177 * CrossSection.Fermi * 2 * Targets.Cs133.NuclearMass * 0.008);
        double weak = ((0.0298 + (coupling * charge * 1e-10)) * proton) - (0.5117 * neutron);
        double expected = CrossSection.Vector(Targets.Cs133, 30, 0.008) * weak * weak;
        double ours = CrossSection.Of(Interaction, Convention.Coherent, Targets.Cs133, Flavour.MuonNeutrino, 30, 0.008, double.NaN, ("millicharge_mumu", charge));
        Assert.Equal(expected, ours, 1e-9 * expected);
    }

    /// <summary>q + q²⟨r²⟩/6 is what a photon sees: a charge at one momentum is a radius −6q/Q².</summary>
    [Fact]
    public void At_one_momentum_it_is_a_charge_radius()
    {
        double square = 2 * Targets.Cs133.NuclearMass * 0.008;
        double radius = -6 * 2e-7 / square * CrossSection.Area / 1e-32;
        double charged = CrossSection.Of(Interaction, Convention.Tree, Targets.Cs133, Flavour.ElectronNeutrino, 30, 0.008, double.NaN, ("millicharge_ee", 2000));
        double wide = CrossSection.Of(new ChargeRadii(), Convention.Tree, Targets.Cs133, Flavour.ElectronNeutrino, 30, 0.008, double.NaN, ("charge_radius_ee", radius));
        Assert.Equal(wide, charged, 1e-9 * wide);
    }
}
