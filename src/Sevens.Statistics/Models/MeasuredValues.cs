namespace Sevens.Statistics.Models;

/// <summary>
/// Values measured with a Gaussian error each, as after a subtraction or a correction for acceptance: a bin adds ((d − μ)/σ)². An expectation may be
/// negative.
/// </summary>
/// <param name="values">The value of each bin.</param>
/// <param name="errors">The standard deviation of each bin, positive.</param>
public sealed class MeasuredValues(ReadOnlyMemory<double> values, ReadOnlyMemory<double> errors) : Observation(values)
{
    /// <summary>The standard deviation of each bin.</summary>
    public ReadOnlyMemory<double> Errors { get; } = errors;

    internal override Observation With(string channel, ReadOnlyMemory<double> values)
    {
        RequireLength(channel, "values", values.Length, Values.Length);
        var other = new MeasuredValues(values, Errors);
        other.Check(channel);
        return other;
    }

    internal override void Check(string channel)
    {
        RequireLength(channel, "errors", Errors.Length, Values.Length);
        for (int i = 0; i < Errors.Length; i++)
        {
            (double value, double error) = (Values.Span[i], Errors.Span[i]);
            if (!double.IsFinite(value))
            {
                throw Fault(channel, "value", i, value, "a finite number");
            }

            if (!(error > 0 && double.IsFinite(error)))
            {
                throw Fault(channel, "error", i, error, "a positive number");
            }
        }
    }
}
