using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Sampling;

/// <summary>The root of −2 ln L of any density, so that a measurement of 0 ± 1 of it adds this density to a model; derivatives by differences.</summary>
internal sealed class DensityFunction(string[] parameters, Func<double[], double> twoNll) : ParameterFunction([.. parameters])
{
    private const double Step = 1e-5;

    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        double[] x = arguments.ToArray();
        double root = Root(x);
        for (int i = 0; i < x.Length; i++)
        {
            double at = x[i];
            x[i] = at + Step;
            double up = Root(x);
            x[i] = at - Step;
            double down = Root(x);
            x[i] = at;
            first[i] = (up - down) / (2 * Step);
        }

        second.Clear();
        return root;
    }

    private double Root(double[] x) => Math.Sqrt(Math.Max(0, twoNll(x)));
}
