using System.Runtime.Intrinsics;
using Sevens.Numerics.SpecialFunctions;
using Sevens.Numerics.Vectors;

namespace Sevens.Numerics.Tests.Vectors;

/// <summary>Exponential, sine and cosine of eight numbers against the runtime's scalar functions, which are within one unit in the last place.</summary>
public sealed class VectorFunctionTests
{
    private const double Ulp = 2.220446049250313e-16;

    [Fact]
    public void Exponential()
    {
        for (double x = -700; x <= 700; x += 0.0937)
        {
            double expected = Math.Exp(x);
            Assert.Equal(expected, VectorExponential.Exp(Vector512.Create(x)).GetElement(3), 2 * Ulp * expected);
        }

        Assert.Equal(1, VectorExponential.Exp(Vector512<double>.Zero).GetElement(0));
        Assert.Equal(0, VectorExponential.Exp(Vector512.Create(-708.5)).GetElement(0));
        Assert.Equal(0, VectorExponential.Exp(Vector512.Create(double.NegativeInfinity)).GetElement(0));
    }

    [Fact]
    public void Sine_and_cosine()
    {
        for (double x = 1e-8; x < VectorTrigonometry.Largest; x = (x * 1.0007) + 0.0001)
        {
            (Vector512<double> sine, Vector512<double> cosine) = VectorTrigonometry.SineCosine(Vector512.Create(x));
            Assert.Equal(Math.Sin(x), sine.GetElement(0), 2 * Ulp);
            Assert.Equal(Math.Cos(x), cosine.GetElement(7), 2 * Ulp);
            Assert.Equal(-sine.GetElement(0), VectorTrigonometry.SineCosine(Vector512.Create(-x)).Sine.GetElement(0));
        }
    }

    // Next to multiples of π/2 the result is the remainder of the reduction.
    [Fact]
    public void Sine_and_cosine_keep_their_digits_next_to_zeros()
    {
        for (int k = 1; k < 1000; k++)
        {
            double x = k * (Math.PI / 2);
            (Vector512<double> sine, Vector512<double> cosine) = VectorTrigonometry.SineCosine(Vector512.Create(x));
            double expected = k % 2 == 0 ? Math.Sin(x) : Math.Cos(x);
            Assert.Equal(expected, (k % 2 == 0 ? sine : cosine).GetElement(0), 1e-10 * Math.Abs(expected));
        }
    }

    [Fact]
    public void Uniform_sphere()
    {
        for (double x = 0; x < 60; x += 0.0071)
        {
            Assert.Equal(SphericalBessel.ThreeJ1OverX(x), SphericalBessel.ThreeJ1OverX(Vector512.Create(x)).GetElement(5), 2e-15);
        }

        Assert.Equal(1, SphericalBessel.J0(0));
        Assert.Equal(0.84147098480789651, SphericalBessel.J0(1), 1e-15);
    }
}
