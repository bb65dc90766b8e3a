using System.Collections.Immutable;
using Sevens.Physics.Interactions.NonStandard;

namespace Sevens.Physics.Tests.Interactions.NonStandard;

/// <summary>1/(4√2 G_F TeV²) = 0.015156: couplings of one at one TeV.</summary>
public sealed class HeavyMediatorInteractionTests
{
    private const double Unit = 0.0151560278;
    private static readonly ImmutableArray<string> Source = ["arXiv:hep-ph/0702175"];

    [Theory]
    [InlineData(HeavyParticle.UpLeptoquark, "u", 1, -1)]
    [InlineData(HeavyParticle.DownLeptoquark, "d", 1, -1)]
    [InlineData(HeavyParticle.LeftSquark, "d", 1, -1)]
    [InlineData(HeavyParticle.RightSquark, "d", -1, -1)]
    public void A_scalar_couples_to_one_chirality(HeavyParticle particle, string quark, int vector, int axial)
    {
        ImmutableSortedDictionary<string, double> contact = HeavyMediatorInteraction.Scalar("S", particle, Source).ContactCouplings(
            new Dictionary<string, double>(StringComparer.Ordinal) { ["lambda_e"] = 2, ["lambda_mu"] = -0.5 }, 1e6);
        Assert.Equal(4 * vector * Unit, contact[$"eps_ee_{quark}V"], 1e-7);
        Assert.Equal(-1 * vector * Unit, contact[$"eps_emu_{quark}V"], 1e-7);
        Assert.Equal(4 * axial * Unit, contact[$"eps_ee_{quark}A"], 1e-7);
        Assert.Equal(0, contact[$"eps_etau_{quark}V"]);
        Assert.Equal(12, contact.Count);
    }

    // Z_χ at g = 0.461 and 1 TeV: ε^d = 2 · 0.015156 · 0.461² · (3)(−1 − 3)/40, and nothing for up quarks.
    [Fact]
    public void An_extra_z_couples_by_chirality()
    {
        double norm = 2 * Math.Sqrt(10);
        var chi = HeavyMediatorInteraction.ExtraZ("Z", new ChiralCharges(-1 / norm, 1 / norm, -3 / norm, 3 / norm, 3 / norm, 3 / norm, 1 / norm), Source);
        ImmutableSortedDictionary<string, double> contact = chi.ContactCouplings(new Dictionary<string, double>(StringComparer.Ordinal) { ["g"] = 0.461 }, 1e6);
        Assert.Equal(2 * Unit * 0.461 * 0.461 * -12 / 40, contact["eps_mumu_dV"], 1e-8);
        Assert.Equal(0, contact["eps_mumu_uV"], 1e-15);
        Assert.Equal(2 * Unit * 0.461 * 0.461 * -6 / 40, contact["eps_ee_uA"], 1e-8);
        Assert.Equal(2 * Unit * 0.461 * 0.461 * 12 / 40, contact["eps_ee_eV"], 1e-8);
        Assert.Equal(contact["eps_ee_dV"] / 4, chi.ContactCouplings(new Dictionary<string, double>(StringComparer.Ordinal) { ["g"] = 0.461 }, 2e6)["eps_ee_dV"], 1e-15);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Contains("none of neutrinos", Assert.Throws<ArgumentException>(() => HeavyMediatorInteraction.ExtraZ("Z", new ChiralCharges(1, 1, 1, 0, 0, 0, 0), Source)).Message, StringComparison.Ordinal);
        Assert.Contains("finite", Assert.Throws<ArgumentException>(() => HeavyMediatorInteraction.ExtraZ("Z", new ChiralCharges(double.NaN, 1, 1, 1, 0, 0, 0), Source)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => HeavyMediatorInteraction.Scalar("S", HeavyParticle.ExtraZ, Source));
        Assert.Throws<ArgumentOutOfRangeException>(() => HeavyMediatorInteraction.Scalar("S", HeavyParticle.LeftSquark, Source).ContactCouplings(ImmutableDictionary<string, double>.Empty, 0));
    }
}
