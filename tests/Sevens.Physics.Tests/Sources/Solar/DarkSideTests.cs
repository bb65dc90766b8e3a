using System.Numerics;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Physics.Tests.Sources.Solar;

/// <summary>
/// The generalised mass ordering degeneracy: θ₁₂ → π/2 − θ₁₂, Δm²₃₁ → −Δm²₃₂, δ → π − δ with ε_ee → −ε_ee − 2 [arXiv:1604.05772]. Numbers are those of a program
/// of its own (numpy, eigenvectors of the 3×3 Hamiltonian where neutrinos are born).
/// </summary>
public sealed class DarkSideTests
{
    private const double NeutronRatio = 0.3989;

    [Theory]
    [InlineData(1, 0.51774676, 0.24141005)]
    [InlineData(8, 0.33900035, 0.39139291)]
    public void Minus_two_in_matter_is_the_standard_model_on_the_dark_side(double energy, double electron, double muon)
    {
        // Every neutrino of the conditions is born where Y_n = 0.3989, so that down quarks alone can make −2.
        MatterCouplings[] all =
        [
            new(new FlavourMatrix(-2, 0, 0), default, default),
            new(default, default, new FlavourMatrix(-2 / (1 + (2 * NeutronRatio)), 0, 0)),
            new(default, new FlavourMatrix(-2 / (2 + NeutronRatio), 0, 0), default),
        ];
        Assert.All(all, couplings => Near(electron, muon, Of(Conditions.Normal.DarkSide(), couplings, energy)));
        Near(electron, muon, Of(Conditions.Normal, MatterCouplings.Standard, energy));
    }

    /// <summary>Minus one with down quarks is near the degeneracy on the dark side, and far from the Standard Model on the light side.</summary>
    [Theory]
    [InlineData(1, 0.52449171, 0.56996149, 0.57464199)]
    [InlineData(8, 0.35998233, 0.63709809, 0.64381823)]
    public void The_published_point_needs_the_dark_side(double energy, double dark, double light, double darkAlone)
    {
        var down = new MatterCouplings(default, default, new FlavourMatrix(-1, 0, 0));
        Assert.Equal(dark, Of(Conditions.Normal.DarkSide(), down, energy).ElectronElectron, 2e-6);
        Assert.Equal(light, Of(Conditions.Normal, down, energy).ElectronElectron, 2e-6);
        Assert.Equal(darkAlone, Of(Conditions.Normal.DarkSide(), MatterCouplings.Standard, energy).ElectronElectron, 2e-6);
    }

    /// <summary>With a coupling that changes flavour: ρ → S ρ* S with S = diag(−1, 1, 1).</summary>
    [Fact]
    public void Couplings_that_change_flavour_are_conjugate()
    {
        var phase = Complex.FromPolarCoordinates(0.1, 0.7);
        FlavourMatrix light = Of(Conditions.Normal, new(new FlavourMatrix(0.2, 0, 0, 0, phase), default, default), 8);
        FlavourMatrix dark = Of(Conditions.Normal.DarkSide(), new(new FlavourMatrix(-2.2, 0, 0, 0, Complex.Conjugate(phase)), default, default), 8);
        Near(0.31841133, 0.40868177, light);
        Near(0.31841133, 0.40868177, dark);
        Assert.Equal(0, (dark.ElectronMuon + Complex.Conjugate(light.ElectronMuon)).Magnitude, 2e-6);
        Assert.Equal(0, (dark.ElectronTau + Complex.Conjugate(light.ElectronTau)).Magnitude, 2e-6);
        Assert.Equal(0, (dark.MuonTau - Complex.Conjugate(light.MuonTau)).Magnitude, 2e-6);
    }

    [Fact]
    public void Inverted_ordering_becomes_normal_and_back()
    {
        OscillationParameters dark = Conditions.Inverted.DarkSide();
        Assert.Equal(2.484e-3, dark.Splitting31, 1e-12);
        Assert.Equal(1 - 0.308, dark.SinSquared12, 1e-12);
        Assert.Equal(Conditions.Inverted.Splitting31, dark.DarkSide().Splitting31, 1e-12);
        Assert.Equal(Conditions.Inverted.CpPhaseDegrees, dark.DarkSide().CpPhaseDegrees, 1e-9);
    }

    private static void Near(double electron, double muon, FlavourMatrix found)
    {
        // The bound of the interpolation in energy.
        Assert.Equal(electron, found.ElectronElectron, 2e-6);
        Assert.Equal(muon, found.MuonMuon, 2e-6);
        Assert.Equal(1 - electron - muon, found.TauTau, 2e-6);
    }

    private static FlavourMatrix Of(OscillationParameters parameters, MatterCouplings couplings, double energy) =>
        new AdiabaticConversion(parameters, couplings, Conditions.Interior).DensityMatrix(SolarBranch.B8, energy);
}
