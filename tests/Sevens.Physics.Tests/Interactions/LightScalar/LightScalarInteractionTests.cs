using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.LightScalar;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Interactions.Couplings;

namespace Sevens.Physics.Tests.Interactions.LightScalar;

/// <summary>dσ/dT = (M²T/4πE²)·[Q_S/(Q² + M_S²)]², without interference. [arXiv:2202.11002]</summary>
public sealed class LightScalarInteractionTests
{
    [Theory]
    [InlineData(1e-5, 1)]
    [InlineData(4e-6, 20)]
    [InlineData(1e-3, 3000)]
    public void The_universal_coupling_adds_the_published_cross_section(double coupling, double mass)
    {
        (double proton, double neutron) = CrossSection.Nucleons(Convention.Sevens, Targets.Cs133, 0.008);
        double charge = 17.3 * coupling * coupling * (proton + neutron);
        double expected = Added(charge, mass);
        double ours = CrossSection.Of(LightScalarInteraction.Universal, Convention.Sevens, Targets.Cs133, Flavour.MuonNeutrino, 30, 0.008, mass, ("g", coupling))
            - CrossSection.Standard(Convention.Sevens, Targets.Cs133, Flavour.MuonNeutrino, 30, 0.008);
        Assert.Equal(expected, ours, 1e-9 * expected);
    }

    /// <summary>⟨p|ūu|p⟩ = 0.0208·938.272/2.16 = 9.0352 and so on: 8.2049, 8.2212, 9.0158 for the others.</summary>
    [Fact]
    public void Quarks_have_their_scalar_charges_in_nucleons()
    {
        (double proton, double neutron) = CrossSection.Nucleons(Convention.Sevens, Targets.Cs133, 0.008);
        double charge = (3e-10 * ((9.0352 * proton) + (8.2212 * neutron))) - (1e-10 * ((8.2049 * proton) + (9.0158 * neutron)));
        double expected = Added(charge, 5);
        double ours = CrossSection.Of(
            LightScalarInteraction.ByQuark, Convention.Sevens, Targets.Cs133, Flavour.ElectronNeutrino, 30, 0.008, 5, ("y_u", 3e-10), ("y_d", -1e-10))
            - CrossSection.Standard(Convention.Sevens, Targets.Cs133, Flavour.ElectronNeutrino, 30, 0.008);
        Assert.Equal(expected, ours, 1e-4 * expected);
    }

    private static double Added(double charge, double mass)
    {
        double propagated = charge / ((2 * Targets.Cs133.NuclearMass * 0.008) + (mass * mass));
        return Targets.Cs133.NuclearMass * Targets.Cs133.NuclearMass * 0.008 / (4 * Math.PI * 30 * 30) * propagated * propagated * CrossSection.Area;
    }
}
