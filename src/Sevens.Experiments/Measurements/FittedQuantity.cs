using Sevens.Numerics.Interpolation;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>A quantity in a fit: offset + parameter, or the offset alone where no parameter decides it.</summary>
internal sealed record FittedQuantity(Parameter? Parameter, double Offset)
{
    private const double Tolerance = 1e-10;

    /// <summary>A smooth function of the quantity as a series in its parameter, over the parameter's bounds.</summary>
    /// <exception cref="InvalidOperationException">The quantity has no parameter, or no series follows the function.</exception>
    public ChebyshevInterpolant Series(Func<double, double> function) => Parameter is { } parameter
        ? ChebyshevInterpolant.Of(theta => function(Offset + theta), parameter.Lower, parameter.Upper, Tolerance)
        : throw new InvalidOperationException("found a quantity without a parameter, expected one");
}
