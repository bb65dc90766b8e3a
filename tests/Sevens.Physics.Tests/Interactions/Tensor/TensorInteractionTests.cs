using Sevens.Physics.Conventions;
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
}
