using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.ParityViolation;

namespace Sevens.Physics.Tests.Interactions.ParityViolation;

public sealed class NeutronRadiusInferenceTests
{
    private static readonly ElasticMomentumTransfer Prex1 = ElasticMomentumTransfer.FromInverseFemtometres(0.475);
    private static readonly ElasticMomentumTransfer Prex2 = ElasticMomentumTransfer.FromInverseFemtometres(0.398);
    private static readonly WeakSurface Surface = new(1.02, 0.09);

    // arXiv:1202.1468: F_W(0.475 fm⁻¹) = 0.204 ± 0.028 gives R_W = 5.826 ± 0.181 and R_n = 5.751 ± 0.175 fm with a Helm density; 0.204 is rounded, which
    // is ±0.0033 fm, and the strange part of R_n is ±0.005 fm there.
    [Fact]
    public void Prex_1_as_published()
    {
        NeutronRadiusEstimate found = Infer(WeakCharges.FromNucleons(82, 126, 0.0714, -0.99)).Estimate(WeakFormFactorConstraint.FromErrors(Prex1, 0.204, 0.028));
        Assert.Equal(5.826, found.WeakRadius.Value, 0.005);
        Assert.Equal(0.181, found.WeakRadius.Error, 0.0015);
        Assert.Equal(5.751, found.NeutronRadius.Value, 0.010);
        Assert.Equal(0.175, found.NeutronRadius.Error, 0.0015);
        Assert.InRange(found.WeakRadius.SurfaceError, 0.015, 0.030);
    }

    // arXiv:2102.10767: a skin of 0.283 ± 0.071 fm.
    [Fact]
    public void Prex_2_within_the_published_error()
    {
        NeutronRadiusEstimate found = Infer(WeakCharges.FromNucleus(82, 126, -117.9)).Estimate(WeakFormFactorConstraint.FromErrors(Prex2, 0.368, 0.013));
        Assert.InRange(found.WeakRadius.Value, 5.7, 5.9);
        Assert.InRange(found.Skin.Value, 0.283 - 0.071, 0.283 + 0.071);
        Assert.Equal(found.NeutronRadius.Value - 5.45, found.Skin.Value, 1e-12);
        Assert.InRange(found.Skin.Error, 0.071, 0.090);
        Assert.True(found.Skin.Lower < found.Skin.Value && found.Skin.Value < found.Skin.Upper);
        Assert.Equal(Math.Sqrt((found.Skin.Error * found.Skin.Error) + (found.Skin.SurfaceError * found.Skin.SurfaceError)), found.Skin.TotalError, 1e-15);
    }

    [Fact]
    public void Radius_to_form_factor_and_back() => Prop.ForAll(Unit(), Unit(), Unit(), (a, b, c) =>
    {
        var momentum = ElasticMomentumTransfer.FromInverseFemtometres(0.1 + (0.9 * a));
        var map = new HelmWeakRadius(momentum, 0.7 + (0.5 * b));
        double radius = map.MinimumRadius + ((0.05 + (0.9 * c)) * (map.MaximumRadius - map.MinimumRadius));
        return Math.Abs(map.WeakRadius(map.FormFactor(radius)) - radius) < 1e-9 * radius;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Form_factor_to_radius_and_back() => Prop.ForAll(Unit(), Unit(), (a, b) =>
    {
        var map = new HelmWeakRadius(ElasticMomentumTransfer.FromInverseFemtometres(0.1 + (0.9 * a)), 0.9);
        double formFactor = (0.01 + (0.98 * b)) * map.MaximumFormFactor;
        return Math.Abs(map.FormFactor(map.WeakRadius(formFactor)) - formFactor) < 1e-12;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Neutron_radius_to_form_factor_and_back() => Prop.ForAll(Unit(), a =>
    {
        NeutronRadiusInference inference = Infer(WeakCharges.FromNucleus(82, 126, -117.9));
        double radius = 5.3 + (0.8 * a);
        double formFactor = inference.FormFactor(Prex2, radius);
        return Math.Abs(inference.Estimate(WeakFormFactorConstraint.FromErrors(Prex2, formFactor, 1e-4)).NeutronRadius.Value - radius) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Errors_add_in_quadrature_and_make_a_pull()
    {
        var measured = WeakFormFactorConstraint.FromErrors(ElasticMomentumTransfer.FromInverseFemtometres(0.8733), 0.1304, 0.0052, 0.0020);
        Assert.Equal(0.005571355, measured.Sigma, 1e-9);
        Assert.Equal((1 - 0.1304) / 0.005571355, measured.Pull(new PointFormFactor()), 1e-4);
    }

    [Fact]
    public void Values_out_of_reach_are_refused_with_the_reach()
    {
        var map = new HelmWeakRadius(Prex2, 1.02);
        Assert.Contains("expected F_W between 0 and 0.92", Assert.Throws<ArgumentOutOfRangeException>(() => map.WeakRadius(1.2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => map.WeakRadius(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.WeakRadius(double.NaN));
        Assert.Contains("expected R_W between", Assert.Throws<ArgumentOutOfRangeException>(() => map.FormFactor(20)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => map.FormFactor(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HelmWeakRadius(default, 0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeakSurface(0.9, 0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeakFormFactorConstraint.FromErrors(Prex2, 1.01, 0.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeakFormFactorConstraint.FromErrors(Prex2, 0.3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeakFormFactorConstraint.FromErrors(Prex2, 0.3, 0.1, -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeakFormFactorConstraint.FromErrors(default, 0.3, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Infer(WeakCharges.FromNucleus(82, 126, -117.9)).Estimate(WeakFormFactorConstraint.FromErrors(Prex2, 0.01, 0.02)));
    }

    // R_p of ²⁰⁸Pb: √(5.5012² − 0.7071 + 0.1161·126/82 − 0.0332) = 5.45 fm.
    private static NeutronRadiusInference Infer(WeakCharges charges) => new(charges.RadiusRelation(), 5.45, Surface);

    private static Arbitrary<double> Unit() => ArbMap.Default.ArbFor<uint>().Generator.Select(u => u / (double)uint.MaxValue).ToArbitrary();
}
