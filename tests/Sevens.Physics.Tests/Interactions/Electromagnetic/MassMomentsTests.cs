using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electromagnetic;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Interactions.Couplings;
using Sevens.Physics.Tests.Sources.Solar;

namespace Sevens.Physics.Tests.Interactions.Electromagnetic;

/// <summary>μ_eff² = Σ_j |Σ_k μ_jk U*_αk|² [arXiv:1905.03750], as a program of its own (numpy) has it with matrices.</summary>
public sealed class MassMomentsTests
{
    private static readonly (string, double)[] Transitions = [("mu_12", 3), ("mu_12_im", -2), ("mu_13", 1), ("mu_13_im", 4), ("mu_23", -2), ("mu_23_im", 1)];

    [Theory]
    [InlineData(Flavour.ElectronNeutrino, 28.3875581707539)]
    [InlineData(Flavour.MuonAntineutrino, 10.951015809334027)]
    [InlineData(Flavour.TauNeutrino, 30.66142601991207)]
    public void Majorana_moments_of_a_flavour(Flavour flavour, double square) => Near(square, flavour, NeutrinoNature.Majorana, Transitions);

    [Theory]
    [InlineData(Flavour.ElectronAntineutrino, 62.34216552526724)]
    [InlineData(Flavour.MuonNeutrino, 11.259341566130198)]
    [InlineData(Flavour.TauNeutrino, 26.398492908602563)]
    public void Dirac_moments_of_a_flavour(Flavour flavour, double square) =>
        Near(square, flavour, NeutrinoNature.Dirac, [.. Transitions, ("mu_11", 5), ("mu_22", -1), ("mu_33", 2)]);

    [Fact]
    public void Majorana_neutrinos_have_no_diagonal()
    {
        Assert.Equal("mu_12 mu_12_im mu_13 mu_13_im mu_23 mu_23_im", string.Join(' ', new MassMoments(NeutrinoNature.Majorana, Conditions.Normal).Couplings.Select(c => c.Name)));
        Assert.Equal(9, new MassMoments(NeutrinoNature.Dirac, Conditions.Normal).Couplings.Length);
    }

    private static void Near(double square, Flavour flavour, NeutrinoNature nature, (string, double)[] values)
    {
        double standard = CrossSection.Standard(Convention.Sevens, Targets.Cs133, flavour, 30, 0.008);
        double Added(IInteraction interaction, (string, double)[] at) => CrossSection.Of(interaction, Convention.Sevens, Targets.Cs133, flavour, 30, 0.008, double.NaN, at) - standard;
        double expected = Added(new MagneticMoments(), [("mu_nu_e", 1e4 * Math.Sqrt(square)), ("mu_nu_mu", 1e4 * Math.Sqrt(square)), ("mu_nu_tau", 1e4 * Math.Sqrt(square))]);
        Assert.Equal(expected, Added(new MassMoments(nature, Conditions.Normal), [.. values.Select(v => (v.Item1, 1e4 * v.Item2))]), 1e-9 * expected);
    }
}
