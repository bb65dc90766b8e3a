using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Theory;

/// <summary>Propagation of theory errors, against what first-order expansions give by hand.</summary>
public sealed class TheoryEffectsTests
{
    private const double HbarC = 197.3269804;

    // g_V^p of ν_μ and g_V^n of the default convention, and Q_V of ⁴⁰Ar at q = 0.
    private const double Charge = (18 * 0.0300) - (22 * 0.5117);
    private static readonly Nuclide Ar40 = new Catalog().Nuclides.Nuclide("Ar40");

    /// <summary>F_n ≈ 1 − q²R²/6, so that δσ/σ = 2 (N g_V^n/Q_V) (−q²R δR/3); R_n of ⁴⁰Ar is √(3.4274² − 0.7071 + (22/18) 0.1161 − 0.0332) + 0.061 = 3.400 fm.</summary>
    [Fact]
    public void A_neutron_radius_acts_as_the_first_moment_says()
    {
        const double Q = 0.02;
        double recoil = Q * Q * HbarC * HbarC / (2 * Ar40.NuclearMass);
        double expected = 2 * (22 * 0.5117 / -Charge) * Q * Q * 3.400 * 0.01 / 3;
        double central = Differential(Convention.Sevens, recoil);
        TheoryError error = Effects(TheoryFile.Of(TheoryFile.Radius), Convention.Sevens, c => Differential(c, recoil)).At(0);
        Assert.Equal(expected, error.Total / central, 2e-3 * expected);
    }

    /// <summary>σ ∝ Q_V², so that half of σ(+δ) − σ(−δ) is exactly 2δ/Q_V: a = 2 · 18 · 0.001/Q_V and b = −2 · 22 · 0.0005/Q_V for a point.</summary>
    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[{ between: [protons, neutrons], coefficient: 0.999999 }]", 0.999999)]
    [InlineData("[{ between: [neutrons, protons], coefficient: -0.999999 }]", -0.999999)]
    [InlineData("[{ between: [protons, neutrons], coefficient: 0.5 }]", 0.5)]
    public void Errors_add_in_quadrature_with_their_correlation(string correlations, double coefficient)
    {
        double a = 2 * 18 * 0.001 / Charge;
        double b = 2 * 22 * 0.0005 / Charge;
        Convention point = Convention.Sevens.WithFormFactor(NuclearStructure.Point);
        TheoryEffects effects = Effects(TheoryFile.Correlated(correlations, TheoryFile.Protons, TheoryFile.Neutrons), point, c => Differential(c, 0.001));
        double share = effects.At(0).Total / Differential(point, 0.001);
        double expected = Math.Sqrt((a * a) + (b * b) + (2 * coefficient * a * b));
        Assert.Equal(expected, share, 1e-9);
        Assert.Equal(effects.At(0).Total, effects.At(0).ByOrigin["couplings"]);
        Assert.Equal(effects.At(0).Total * effects.At(0).Total, effects.Covariance(0, 0), 1e-12 * effects.Covariance(0, 0));
    }

    [Fact]
    public void Origins_add_up_where_they_are_independent()
    {
        TheoryError error = Effects(TheoryFile.Of(TheoryFile.Radius, TheoryFile.Surface, TheoryFile.Protons, TheoryFile.Neutrons), Convention.Sevens, c => Differential(c, 0.04)).At(0);
        Assert.Equal(["couplings", "formFactorRadius", "formFactorSurface"], error.ByOrigin.Keys, StringComparer.Ordinal);
        Assert.Equal(error.Total * error.Total, error.ByOrigin.Values.Sum(e => e * e), 1e-12 * error.Total * error.Total);
    }

    /// <summary>Errors of a sum: fully correlated numbers add linearly.</summary>
    [Fact]
    public void One_nuisance_moves_all_numbers_together()
    {
        TheoryEffects effects = TheoryEffects.Of(
            TheoryFile.Of(TheoryFile.Radius).Vary(Convention.Sevens, [Ar40]), Convention.Sevens, c => [Differential(c, 0.02), Differential(c, 0.03)]);
        double sum = effects.At(0).Total + effects.At(1).Total;
        Assert.Equal(sum, effects.OfSum([(0, 1), (1, 1)]).Total, 1e-12 * sum);
        Assert.Equal(effects.At(0).Total * effects.At(1).Total, effects.Covariance(0, 1), 1e-12 * effects.Covariance(0, 1));
    }

    [Fact]
    public void A_point_nucleus_has_no_error_of_form_factors()
    {
        TheoryVariations variations = Catalog.Theory(TheorySet.Standard).Vary(Convention.Sevens.WithFormFactor(NuclearStructure.Point), [Ar40]);
        Assert.All(variations.Nuisances, n => Assert.Equal("Couplings", n.Origin.ToString()));
        Assert.NotEmpty(variations.Nuisances);
        Assert.Empty(variations.LeftOut);
    }

    /// <summary>Stated as 3 to 4 per mille of the cross section [arXiv:2506.03255].</summary>
    [Fact]
    public void The_hadronic_error_is_as_large_as_stated()
    {
        TheorySet standard = Catalog.Theory(TheorySet.Standard);
        TheoryVariation hadronic = standard.Vary(Convention.Sevens, [Ar40]).Nuisances.Single(n => n.Name is "hadronic-loops");
        Assert.InRange(Math.Abs((Differential(hadronic.Up, 1e-4) / Differential(Convention.Sevens, 1e-4)) - 1), 0.003, 0.004);
    }

    private static TheoryEffects Effects(TheorySet set, Convention convention, Func<Convention, double> number) =>
        TheoryEffects.Of(set.Vary(convention, [Ar40]), convention, c => ImmutableArray.Create(number(c)));

    private static double Differential(Convention convention, double recoil) => new CoherentScattering(Ar40, convention).Differential(Flavour.MuonNeutrino, 50, recoil);
}
