using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class FormFactorTests
{
    public static TheoryData<string> Shapes => ["helm", "klein-nystrand", "point"];

    private static IFormFactor Shape(string name) => name switch
    {
        "helm" => HelmFormFactor.FromBoxRadius(6.1),
        "klein-nystrand" => KleinNystrandFormFactor.FromSphereRadius(6.1),
        _ => new PointFormFactor(),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_is_one_at_zero_momentum(string name) => Assert.Equal(1, Shape(name).At(0));

    // F = 1 − q²R²/6 + O(q⁴), so −6 dF/dq² at 0 is R²; the step keeps the next term below the tolerance.
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Its_slope_at_zero_is_the_rms_radius(string name)
    {
        IFormFactor shape = Shape(name);
        const double Step = 1e-3;
        double slope = (1 - shape.At(Step)) / (Step * Step);
        Assert.Equal(shape.RmsRadius * shape.RmsRadius, 6 * slope, 1e-3);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_stays_between_minus_one_and_one(string name)
    {
        IFormFactor shape = Shape(name);
        Assert.All(Enumerable.Range(0, 500), i => Assert.InRange(shape.At(i * 0.01), -1, 1));
    }

    // F printed by schol/dukecevns (commit 0f70bbd) with R = 1.2 A^(1/3) fm, s = 0.9 fm, a = 0.7 fm, ħc = 197.327 MeV fm, q² = 2MT.
    [Theory]
    [InlineData(23, 21409.2132, 0.007467, 0.99998711, 0.99998641)]
    [InlineData(23, 21409.2132, 18.82, 0.96795703, 0.96630512)]
    [InlineData(28, 26053.2507, 40.74, 0.90916, 0.90527399)]
    [InlineData(40, 37215.5258, 9.462, 0.96278848, 0.96134697)]
    [InlineData(74, 68840.7891, 0.5685, 0.99409753, 0.99392817)]
    [InlineData(127, 118183.6832, 0.3246, 0.99205728, 0.9918916)]
    [InlineData(132, 122840.3477, 0.005205, 0.9998641, 0.99986131)]
    [InlineData(133, 123772.5398, 0.01937, 0.99948819, 0.99947773)]
    [InlineData(133, 123772.5398, 29.4, 0.4202281, 0.41524333)]
    public void A_public_code_prints_the_same(int nucleons, double massMeV, double recoilKeV, double helm, double kleinNystrand)
    {
        double radius = 1.2 * Math.Pow(nucleons, 1.0 / 3);
        double momentum = Math.Sqrt(2 * massMeV * recoilKeV / 1000) / 197.327;
        Assert.Equal(helm, HelmFormFactor.FromBoxRadius(radius).At(momentum), 1e-6);
        Assert.Equal(kleinNystrand, KleinNystrandFormFactor.FromSphereRadius(radius).At(momentum), 1e-6);
    }

    // R² = 3R₀²/5 + 3s² and R² = 3R_A²/5 + 6a²: for 5 fm by hand √(15 + 2.43) and √(15 + 2.94).
    [Fact]
    public void The_rms_radius_follows_from_the_shape()
    {
        Assert.Equal(4.174925149, HelmFormFactor.FromBoxRadius(5).RmsRadius, 1e-9);
        Assert.Equal(4.235563717, KleinNystrandFormFactor.FromSphereRadius(5).RmsRadius, 1e-9);
    }

    [Fact]
    public void From_a_radius_and_back()
    {
        Assert.Equal(4.8, HelmFormFactor.FromRmsRadius(4.8).RmsRadius, 1e-12);
        Assert.Equal(5.5, HelmFormFactor.FromRmsRadius(HelmFormFactor.FromBoxRadius(5.5).RmsRadius).BoxRadius, 1e-12);
        Assert.Equal(4.8, KleinNystrandFormFactor.FromRmsRadius(4.8).RmsRadius, 1e-12);
        Assert.Equal(5.5, KleinNystrandFormFactor.FromRmsRadius(KleinNystrandFormFactor.FromSphereRadius(5.5).RmsRadius).SphereRadius, 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4.8)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_radius_that_leaves_no_sphere_is_refused(double radius)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HelmFormFactor.FromRmsRadius(radius));
        Assert.Throws<ArgumentOutOfRangeException>(() => KleinNystrandFormFactor.FromRmsRadius(radius));
    }

    [Theory]
    [InlineData(0, 0.9)]
    [InlineData(-1, 0.9)]
    [InlineData(double.NaN, 0.9)]
    [InlineData(double.PositiveInfinity, 0.9)]
    [InlineData(5, -0.1)]
    [InlineData(5, double.PositiveInfinity)]
    public void A_box_or_a_surface_out_of_range_is_refused(double radius, double surface)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HelmFormFactor.FromBoxRadius(radius, surface));
        Assert.Throws<ArgumentOutOfRangeException>(() => KleinNystrandFormFactor.FromSphereRadius(radius, surface));
    }

    [Fact]
    public void A_negative_surface_is_refused_with_an_rms_radius_too()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HelmFormFactor.FromRmsRadius(4.8, -0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => KleinNystrandFormFactor.FromRmsRadius(4.8, -0.7));
    }
}
