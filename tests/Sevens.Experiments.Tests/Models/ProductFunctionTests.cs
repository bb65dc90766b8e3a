using Sevens.Experiments.Models;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Models;

/// <summary>a²b × (b + ac) = a²b² + a³bc with its derivatives by hand.</summary>
public sealed class ProductFunctionTests
{
    [Theory]
    [InlineData(2, 3, 5)]
    [InlineData(-0.5, 1.5, 0)]
    public void Derivatives_are_those_of_the_product(double a, double b, double c)
    {
        var product = new ProductFunction(new SquareTimes(), new SumOf());
        Assert.Equal(["a", "b", "c"], product.Parameters);
        double[] first = [9, 9, 9], second = [9, 9, 9, 9, 9, 9, 9, 9, 9];
        Assert.Equal((a * a * b * b) + (a * a * a * b * c), product.Evaluate([a, b, c], first, second), 1e-12);
        Close([(2 * a * b * b) + (3 * a * a * b * c), (2 * a * a * b) + (a * a * a * c), a * a * a * b], first);
        double ab = (4 * a * b) + (3 * a * a * c), ac = 3 * a * a * b, bc = a * a * a;
        Close([(2 * b * b) + (6 * a * b * c), ab, ac, ab, 2 * a * a, bc, ac, bc, 0], second);

        static void Close(double[] expected, double[] found) => Assert.All(expected.Zip(found), p => Assert.Equal(p.First, p.Second, 1e-12));
    }

    /// <summary>a²b.</summary>
    private sealed class SquareTimes() : ParameterFunction(["a", "b"])
    {
        public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
        {
            (double a, double b) = (arguments[0], arguments[1]);
            (first[0], first[1]) = (2 * a * b, a * a);
            (second[0], second[1], second[2], second[3]) = (2 * b, 2 * a, 2 * a, 0);
            return a * a * b;
        }
    }

    /// <summary>b + ac.</summary>
    private sealed class SumOf() : ParameterFunction(["c", "b", "a"])
    {
        public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
        {
            (double c, double b, double a) = (arguments[0], arguments[1], arguments[2]);
            (first[0], first[1], first[2]) = (a, 1, c);
            second.Clear();
            (second[2], second[6]) = (1, 1);
            return b + (a * c);
        }
    }
}
