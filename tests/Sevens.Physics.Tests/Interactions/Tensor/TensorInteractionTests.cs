using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Generalised;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Interactions.Tensor;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Interactions.Couplings;

namespace Sevens.Physics.Tests.Interactions.Tensor;

/// <summary>dσ/dT = [M(4E² − MT)/2πE²]·C²/(M_T² + 2MT)² with C = 0.58 g² A F, without T/E as the paper has it. [arXiv:2211.11905]</summary>
public sealed class TensorInteractionTests
{
    [Theory]
    [InlineData(1e-5, 1)]
    [InlineData(1e-3, 3000)]
    public void A_mediator_adds_the_published_cross_section(double coupling, double mass)
    {
        Convention leading = Convention.Sevens with { Kinematics = KinematicForm.Leading };
        (double proton, double neutron) = CrossSection.Nucleons(leading, Targets.Cs133, 0.008);
        double charge = 0.58 * coupling * coupling * (proton + neutron) / ((mass * mass) + (2 * Targets.Cs133.NuclearMass * 0.008));
        double nucleus = Targets.Cs133.NuclearMass;
        double expected = nucleus * ((4 * 30 * 30) - (nucleus * 0.008)) / (2 * Math.PI * 30 * 30) * charge * charge * CrossSection.Area;
        double ours = CrossSection.Of(new TensorInteraction(), leading, Targets.Cs133, Flavour.MuonNeutrino, 30, 0.008, mass, ("g", coupling))
            - CrossSection.Standard(leading, Targets.Cs133, Flavour.MuonNeutrino, 30, 0.008);
        Assert.Equal(expected, ours, 1e-9 * expected);
    }

    /// <summary>
    /// The printed Lagrangian, −κ(ν̄_R σ^{μν} ν_L)(f̄ σ_{μν} f) + h.c. with κ = (g²/√2)/(Q² + M_T²), by Dirac matrices: a program of its own (numpy) sums the spins of a target of
    /// spin 1/2 and finds dσ/dT = 114220.64 κ² MeV⁵ at E = 30 MeV, T = 8 keV, M = 123801 MeV; per nucleon, and for y = κ (Q² + M²) of generalised/exchange alike.
    /// </summary>
    [Fact]
    public void The_lagrangian_gives_the_cross_section()
    {
        const double Coupling = 1e-3, Mass = 3000, Recoil = 0.008;
        (double proton, double neutron) = CrossSection.Nucleons(Convention.Sevens, Targets.Cs133, Recoil);
        double kappa = Coupling * Coupling / Math.Sqrt(2) / ((Mass * Mass) + (2 * Targets.Cs133.NuclearMass * Recoil)) * 0.58 * (proton + neutron);

        // σ/M is a function of MT/E² alone, up to T/E; the masses differ by 2e-4, which the kinematic factor sees.
        double factor = (1 - (Recoil / 30) - (Targets.Cs133.NuclearMass * Recoil / 3600)) / (1 - (Recoil / 30) - (123801 * Recoil / 3600));
        double expected = 114220.6424736823 * Targets.Cs133.NuclearMass / 123801 * factor * kappa * kappa * CrossSection.Area;
        double standard = CrossSection.Standard(Convention.Sevens, Targets.Cs133, Flavour.MuonNeutrino, 30, Recoil);
        double tensor = CrossSection.Of(new TensorInteraction(), Convention.Sevens, Targets.Cs133, Flavour.MuonNeutrino, 30, Recoil, Mass, ("g", Coupling)) - standard;
        double exchange = CrossSection.Of(
            new GeneralisedInteraction(MediatorRange.Exchange), Convention.Sevens, Targets.Cs133, Flavour.MuonNeutrino, 30, Recoil, Mass,
            ("y_uT", Coupling * Coupling / Math.Sqrt(2)), ("y_dT", Coupling * Coupling / Math.Sqrt(2))) - standard;
        Assert.Equal(expected, tensor, 1e-6 * expected);
        Assert.Equal(expected, exchange, 1e-6 * expected);
    }
}
