using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Vectors;

namespace Sevens.Numerics.Tests.Vectors;

public class PaddedVectorsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 8)]
    [InlineData(8, 8)]
    [InlineData(153, 160)]
    public void The_padded_length_is_the_next_multiple_of_eight(int count, int expected) => Assert.Equal(expected, PaddedVectors.PaddedLength(count));

    [Fact]
    public void Padding_appends_zeros() => Assert.Equal([1, 2, 3, 0, 0, 0, 0, 0], PaddedVectors.Pad([1, 2, 3]));

    [Fact]
    public void Rows_that_are_not_padded_are_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => PaddedVectors.Sum(new double[7]));
        Assert.Contains("7 values", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_different_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => PaddedVectors.Dot(new double[8], new double[16]));

    [Fact]
    public void Reductions_and_updates_agree_with_plain_loops() => Prop.ForAll(Rows().ToArbitrary(), rows =>
    {
        (double[] a, double[] b, double[] c) = rows;
        decimal sum = 0, two = 0, three = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += (decimal)a[i];
            two += (decimal)a[i] * (decimal)b[i];
            three += (decimal)a[i] * (decimal)b[i] * (decimal)c[i];
        }

        Assert.Equal((double)sum, PaddedVectors.Sum(a), 1e-11);
        Assert.Equal((double)two, PaddedVectors.Dot(a, b), 1e-10);
        Assert.Equal((double)three, PaddedVectors.Dot(a, b, c), 1e-9);

        double[] target = [.. c];
        PaddedVectors.AddScaled(target, 2.5, a);
        Assert.Equal(c.Zip(a, (x, y) => x + (2.5 * y)), target);
        PaddedVectors.Multiply(target, a, b);
        Assert.Equal(a.Zip(b, (x, y) => x * y), target);
        PaddedVectors.AddScaledProduct(target, -1, a, b);
        Assert.All(target, t => Assert.Equal(0, t));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_dot_product_has_the_order_of_eight_lanes_and_four_sums_on_every_processor() => Prop.ForAll(Rows().ToArbitrary(), rows =>
    {
        (double[] a, double[] b, _) = rows;
        int vectors = a.Length / 8;
        double[,] sums = new double[4, 8];
        for (int v = 0; v < vectors; v++)
        {
            int sum = v < vectors / 4 * 4 ? v % 4 : 0;
            for (int lane = 0; lane < 8; lane++)
            {
                sums[sum, lane] += a[(8 * v) + lane] * b[(8 * v) + lane];
            }
        }

        double Lane(int l) => (sums[0, l] + sums[1, l]) + (sums[2, l] + sums[3, l]);
        double expected = ((Lane(0) + Lane(1)) + (Lane(2) + Lane(3))) + ((Lane(4) + Lane(5)) + (Lane(6) + Lane(7)));
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(PaddedVectors.Dot(a, b)));
    }).QuickCheckThrowOnFailure();

    private static Gen<(double[] First, double[] Second, double[] Third)> Rows()
    {
        Gen<double> value = Gen.Choose(-1_000_000, 1_000_000).Select(i => i / 31415.9);
        return from count in Gen.Choose(0, 200)
               from a in value.ArrayOf(count)
               from b in value.ArrayOf(count)
               from c in value.ArrayOf(count)
               select (PaddedVectors.Pad(a), PaddedVectors.Pad(b), PaddedVectors.Pad(c));
    }
}
