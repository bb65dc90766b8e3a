namespace Sevens.Statistics.Models;

/// <summary>A measurement of a function of parameters with a Gaussian error: adds ((f(θ) − value)/σ)² to −2 ln L.</summary>
/// <param name="Name">Unique within a model.</param>
/// <param name="Function">What was measured.</param>
/// <param name="Value">The measured value.</param>
/// <param name="Sigma">Its standard deviation, positive.</param>
public sealed record AuxiliaryMeasurement(string Name, ParameterFunction Function, double Value, double Sigma)
{
    /// <summary>Says what is wrong with the numbers, or null.</summary>
    internal string? Fault() => double.IsFinite(Value) && double.IsFinite(Sigma) && Sigma > 0
        ? null
        : FormattableString.Invariant($"found {Value} ± {Sigma}, expected a finite value and a positive error");
}
