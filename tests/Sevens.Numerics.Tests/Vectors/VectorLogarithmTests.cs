using System.Runtime.Intrinsics;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Vectors;

namespace Sevens.Numerics.Tests.Vectors;

public class VectorLogarithmTests
{
    // mpmath, 40 digits.
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.69314718055994530942)]
    [InlineData(10, 2.3025850929940456840)]
    [InlineData(0.7, -0.35667494393873240)]
    [InlineData(1.4142135623730951, 0.34657359027997270)]
    [InlineData(1e-300, -690.77552789821370521)]
    [InlineData(1.7e308, 709.72683689322824104)]
    [InlineData(1.0000000001, 1.0000000826903710e-10)]
    public void Known_logarithms(double x, double expected)
    {
        double tolerance = 3e-16 * Math.Abs(expected);
        Assert.Equal(expected, VectorLogarithm.Log(Vector512.Create(x))[3], tolerance);
    }

    [Fact]
    public void Agrees_with_the_scalar_library_to_two_units_in_the_last_place() => Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(Positive).ToArbitrary(),
        x => Assert.Equal(Math.Log(x), VectorLogarithm.Log(Vector512.Create(x))[0], 2 * Math.BitIncrement(Math.Abs(Math.Log(x))) * 2.3e-16)).QuickCheckThrowOnFailure();

    private static double Positive((int First, int Second) pair) => Math.Exp(pair.First / (double)int.MaxValue * 690) * (1 + (1e-3 * pair.Second / int.MaxValue));
}
