using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class FormFactorTests
{
    public static TheoryData<string> Names => [.. Shapes.Analytic, "point"];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_one_at_zero_momentum(string name) => Assert.Equal(1, Shapes.Named(name).At(0), 1e-15);

    // F is a power series in x = q², and each coefficient is the limit of what the ones before leave: (1 − F)/x, then (that − f₁)/x, …
    // Extrapolated to x = 0 from steps that halve, so that the remainder of the series drops out order by order.
    [Theory]
    [MemberData(nameof(Names))]
    public void Its_series_at_zero_holds_its_moments(string name)
    {
        IFormFactor shape = Shapes.Named(name);
        double second = 6 * AtZero(shape, x => (1 - shape.At(Math.Sqrt(x))) / x);
        double fourth = 120 * AtZero(shape, x => ((shape.Moment(2) / 6) - ((1 - shape.At(Math.Sqrt(x))) / x)) / x);
        double sixth = 5040 * AtZero(shape, x => ((shape.Moment(4) / 120) - (((shape.Moment(2) / 6) - ((1 - shape.At(Math.Sqrt(x))) / x)) / x)) / x);
        Assert.Equal(shape.RmsRadius * shape.RmsRadius, second, 1e-8);
        Assert.Equal(shape.RmsRadius * shape.RmsRadius, shape.Moment(2), 1e-12 * (1 + second));
        Assert.Equal(shape.Moment(4), fourth, 1e-7 * (1 + fourth));
        Assert.Equal(shape.Moment(6), sixth, 1e-5 * (1 + sixth));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_stays_between_minus_one_and_one(string name)
    {
        IFormFactor shape = Shapes.Named(name);
        double end = Math.Min(5, shape.MaximumMomentumTransfer);
        Assert.All(Enumerable.Range(0, 500), i => Assert.InRange(shape.At(end * i / 500), -1, 1 + 1e-15));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void A_moment_it_does_not_have_is_refused(int order) =>
        Assert.All(Names, row => Assert.Throws<ArgumentOutOfRangeException>(() => Shapes.Named(row.Data).Moment(order)));

    // Richardson extrapolation in x, which is smooth: the first step has qR ≈ 1.5.
    private static double AtZero(IFormFactor shape, Func<double, double> f)
    {
        const int Levels = 8;
        double first = shape.RmsRadius > 0 ? 2.3 / (shape.RmsRadius * shape.RmsRadius) : 0.1;
        double[] row = [.. Enumerable.Range(0, Levels).Select(k => f(first / Math.Pow(2, k)))];
        for (int level = 1; level < Levels; level++)
        {
            double factor = Math.Pow(2, level);
            for (int i = 0; i < Levels - level; i++)
            {
                row[i] = ((factor * row[i + 1]) - row[i]) / (factor - 1);
            }
        }

        return row[0];
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

    // By hand: 1.2·133^(1/3) = 6.125362; c = 1.23·131^(1/3) − 0.60, R₀² = c² + 7π²·0.52²/3 − 5·0.81 = 5.836451².
    [Fact]
    public void Radii_from_the_mass_number()
    {
        Assert.Equal(6.12536246640, HelmFormFactor.FromMassNumber(133).BoxRadius, 1e-10);
        Assert.Equal(6.12536246640, KleinNystrandFormFactor.FromMassNumber(133).SphereRadius, 1e-10);
        Assert.Equal(5.83645108406, HelmFormFactor.FromLewinSmith(131).BoxRadius, 1e-10);
        Assert.Equal(0.9, HelmFormFactor.FromLewinSmith(131).Surface);
        Assert.All([0, -5], a => Assert.Throws<ArgumentOutOfRangeException>(() => HelmFormFactor.FromMassNumber(a)));
        Assert.All([0, -5], a => Assert.Throws<ArgumentOutOfRangeException>(() => HelmFormFactor.FromLewinSmith(a)));
        Assert.All([0, -5], a => Assert.Throws<ArgumentOutOfRangeException>(() => KleinNystrandFormFactor.FromMassNumber(a)));
    }

    [Fact]
    public void Shapes_without_a_radius_parameter_are_scaled()
    {
        var scaled = RadiusScaledFormFactor.ToRmsRadius(Shapes.FourierBessel(), 2.6);
        Assert.Equal(2.6, scaled.RmsRadius, 1e-14);
        Assert.Equal(Shapes.FourierBessel().MaximumMomentumTransfer * Shapes.FourierBessel().RmsRadius / 2.6, scaled.MaximumMomentumTransfer, 1e-12);
        Assert.Equal(HelmFormFactor.FromBoxRadius(6, 0.9).At(0.7), RadiusScaledFormFactor.ByFactor(HelmFormFactor.FromBoxRadius(4, 0.6), 1.5).At(0.7), 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>(() => RadiusScaledFormFactor.ByFactor(new PointFormFactor(), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RadiusScaledFormFactor.ToRmsRadius(new PointFormFactor(), 5));
    }
}
