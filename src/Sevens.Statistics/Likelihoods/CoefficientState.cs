using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>A function that multiplies components of a channel, at one point; scratch of one thread.</summary>
/// <param name="function">The function.</param>
/// <param name="slots">Where its parameters are.</param>
internal sealed class CoefficientState(ParameterFunction function, CompiledComponent.Slot[] slots)
{
    private readonly double[] arguments = new double[slots.Length];
    private bool known;
    private double value;

    /// <summary>∂f/∂θ_i at the last point.</summary>
    public double[] First { get; } = new double[slots.Length];

    /// <summary>∂²f/∂θ_i∂θ_j there, row-major.</summary>
    public double[] Second { get; } = new double[slots.Length * slots.Length];

    /// <summary>The value at a point. Functions are pure: where the arguments are those of the last point, so is everything else.</summary>
    public double At(ReadOnlySpan<double> theta)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            double argument = theta[slots[i].Global];
            known &= argument == arguments[i];
            arguments[i] = argument;
        }

        if (!known)
        {
            value = function.Evaluate(arguments, First, Second);
            known = true;
        }

        return value;
    }
}
