using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>A function written once, on second-order Taylor numbers in up to four variables: value, gradient and Hessian without a formula for either.</summary>
internal sealed class TestFunction(ImmutableArray<Parameter> parameters, Func<Taylor[], Taylor> function) : IObjective
{
    public ImmutableArray<Parameter> Parameters { get; } = parameters;

    public double Value(ReadOnlySpan<double> point) => At(point).Value;

    public double Gradient(ReadOnlySpan<double> point, Span<double> gradient)
    {
        Taylor value = At(point);
        value.First.CopyTo(gradient);
        return value.Value;
    }

    public double Hessian(ReadOnlySpan<double> point, Span<double> gradient, Span<double> hessian)
    {
        Taylor value = At(point);
        value.First.CopyTo(gradient);
        value.Second.CopyTo(hessian);
        return value.Value;
    }

    private Taylor At(ReadOnlySpan<double> point)
    {
        var variables = new Taylor[point.Length];
        for (int i = 0; i < variables.Length; i++)
        {
            variables[i] = Taylor.Variable(point[i], i, point.Length);
        }

        return function(variables);
    }
}
