using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class BulkEvaluationTests
{
    public static TheoryData<string> Names => [.. Shapes.Analytic.Except(["moment-expansion"], StringComparer.Ordinal), "point"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Many_are_as_one_by_one(string name)
    {
        IFormFactor shape = Shapes.Named(name);
        double end = Math.Min(12, shape.MaximumMomentumTransfer);
        foreach (int count in (int[])[0, 1, 7, 8, 9, 1000])
        {
            double[] q = [.. Enumerable.Range(0, count).Select(i => end * i / count)];
            double[] values = new double[count];
            shape.Evaluate(q, values);
            Assert.All(q.Zip(values), p => Assert.Equal(shape.At(p.First), p.Second, 1e-14));
        }
    }

    // Where a vector kernel's range reduction ends, eight by eight must still be what one by one is.
    [Theory]
    [InlineData("helm")]
    [InlineData("klein-nystrand")]
    [InlineData("shell-model")]
    public void Extreme_momenta_too(string name)
    {
        IFormFactor shape = Shapes.Named(name);
        double[] q = [0, 1e-300, 1e-9, 40, 300, 1e5, 2.6e5, 1e9, double.NaN, -0.7];
        double[] values = new double[q.Length];
        shape.Evaluate(q, values);
        Assert.All(q.Zip(values), p => Assert.Equal(shape.At(p.First), p.Second, 1e-14));
    }

    [Fact]
    public void Lengths_that_differ_are_refused()
    {
        Assert.Throws<ArgumentException>(() => HelmFormFactor.FromMassNumber(40).Evaluate(new double[3], new double[4]));
        Assert.Throws<ArgumentException>(() => ((IFormFactor)new PointFormFactor()).Evaluate(new double[3], new double[2]));
    }
}
