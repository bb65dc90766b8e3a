using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class TabulatedDensityTests
{
    private static IEnumerable<(double MomentumTransfer, double Value)> Points(IFormFactor shape, int firstHundredth, int digits) =>
        Enumerable.Range(0, 125).Select(i => (firstHundredth + (2 * i)) / 100.0).Select(q => (q, Math.Round(shape.At(q), digits)));

    // A known shape printed as the tables are, every 0.02 fm⁻¹ to seven digits: the table must give it back in between.
    [Theory]
    [InlineData("helm")]
    [InlineData("symmetrised-fermi")]
    [InlineData("shell-model")]
    public void A_table_is_the_shape_it_was_made_from(string name)
    {
        IFormFactor shape = Shapes.Named(name);
        var table = new TabulatedFormFactor(name, Points(shape, 1, 7));
        Assert.Equal(1, table.At(0));
        Assert.Equal(shape.RmsRadius, table.RmsRadius, 1e-4);
        Assert.Equal(shape.Moment(4), table.Moment(4), 2e-3 * shape.Moment(4));
        Assert.All(Enumerable.Range(0, 2480), i => Assert.Equal(shape.At(i / 1000.0), table.At(i / 1000.0), 3e-4));
        Assert.All(Enumerable.Range(0, 400), i => Assert.Equal(shape.At(i / 1000.0), table.At(i / 1000.0), 1e-5));
        Assert.All(Points(shape, 1, 7), p => Assert.Equal(p.Value, table.At(p.MomentumTransfer), 1e-12));
    }

    [Fact]
    public void Between_points_it_does_not_overshoot()
    {
        (double MomentumTransfer, double Value)[] points = [.. Points(Shapes.Named("helm"), 1, 7)];
        var table = new TabulatedFormFactor("helm", points);
        Assert.All(points.Zip(points.Skip(1)), pair =>
        {
            double middle = table.At((pair.First.MomentumTransfer + pair.Second.MomentumTransfer) / 2);
            Assert.InRange(middle, Math.Min(pair.First.Value, pair.Second.Value), Math.Max(pair.First.Value, pair.Second.Value));
        });
    }

    [Fact]
    public void Outside_a_table_is_refused_with_its_range()
    {
        var table = new TabulatedFormFactor("helm", Points(Shapes.Named("helm"), 1, 7));
        Assert.Equal(2.49, table.MaximumMomentumTransfer, 1e-12);
        Assert.Contains("0 to 2.49 fm⁻¹, where the table 'helm' is known", Assert.Throws<ArgumentOutOfRangeException>(() => table.At(2.5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.At(-0.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.At(double.NaN));
    }

    [Fact]
    public void A_table_that_is_no_form_factor_is_refused()
    {
        (double MomentumTransfer, double Value)[] good = [.. Points(Shapes.Named("helm"), 0, 7)];
        Assert.Throws<ArgumentException>(() => new TabulatedFormFactor("empty", []));
        Assert.Throws<ArgumentException>(() => new TabulatedFormFactor("short", good[..5]));
        Assert.Throws<ArgumentException>(() => new TabulatedFormFactor("unordered", good.Reverse()));
        Assert.Throws<ArgumentException>(() => new TabulatedFormFactor("not normalised", good.Select(p => (p.MomentumTransfer, 0.99 * p.Value))));
        Assert.Throws<ArgumentException>(() => new TabulatedFormFactor("too large", good.Select(p => (p.MomentumTransfer + 0.01, 1.0087 * p.Value))));
        Assert.Throws<ArgumentException>(() => new TabulatedFormFactor("undefined", good.Select((p, i) => (p.MomentumTransfer, i == 30 ? double.NaN : p.Value))));
        Assert.Throws<ArgumentException>(() => new TabulatedFormFactor("constant", good.Select(p => (p.MomentumTransfer, 1.0))));
    }

    [Fact]
    public void Beyond_its_coefficients_a_Fourier_Bessel_density_says_nothing()
    {
        var bessel = Shapes.FourierBessel();
        Assert.Equal(Math.PI, bessel.MaximumMomentumTransfer, 1e-14);
        string message = Assert.Throws<ArgumentOutOfRangeException>(() => bessel.At(3.2)).Message;
        Assert.Contains("0 to 3.14", message, StringComparison.Ordinal);
        Assert.Contains("8 Fourier–Bessel coefficients", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Densities_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FourierBesselFormFactor(-8, Shapes.CarbonCoefficients));
        Assert.Throws<ArgumentException>(() => new FourierBesselFormFactor(8, []));
        Assert.Throws<ArgumentException>(() => new FourierBesselFormFactor(8, [-0.1, 0.2]));
        Assert.Throws<ArgumentException>(() => new FourierBesselFormFactor(8, [0.1, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SumOfGaussiansFormFactor(0, Shapes.CarbonShells));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SumOfGaussiansFormFactor(1.2, [(-1, 1)]));
        Assert.Throws<ArgumentException>(() => new SumOfGaussiansFormFactor(1.2, [(1, 0.9)]));
        Assert.Throws<ArgumentException>(() => new SumOfGaussiansFormFactor(1.2, [(1, 1.1), (2, -0.1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => GaussianFormFactor.FromRmsRadius(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SolidSphereFormFactor.FromRmsRadius(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => SolidSphereFormFactor.FromRadius(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShellModelFormFactor(-2, [1]));
        Assert.Throws<ArgumentException>(() => new ShellModelFormFactor(2, []));
        Assert.Throws<ArgumentException>(() => new ShellModelFormFactor(2, [0, 1]));
        Assert.Throws<ArgumentException>(() => new ShellModelFormFactor(2, [1, 3]));
    }
}
