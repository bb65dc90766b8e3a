using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests;

/// <summary>f(x, y, z) = x·y − 0.3·z² + 0.1·x²·z, whose derivatives are written by hand.</summary>
internal sealed class SaddleFunction(ImmutableArray<string> parameters) : ParameterFunction(parameters)
{
    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        (double x, double y, double z) = (arguments[0], arguments[1], arguments[2]);
        (first[0], first[1], first[2]) = (y + (0.2 * x * z), x, (-0.6 * z) + (0.1 * x * x));
        (second[0], second[1], second[2]) = (0.2 * z, 1, 0.2 * x);
        (second[3], second[4], second[5]) = (1, 0, 0);
        (second[6], second[7], second[8]) = (0.2 * x, 0, -0.6);
        return (x * y) - (0.3 * z * z) + (0.1 * x * x * z);
    }
}
