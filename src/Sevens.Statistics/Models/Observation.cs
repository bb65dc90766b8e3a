namespace Sevens.Statistics.Models;

/// <summary>What was observed in the bins of a channel; its kind decides the term of −2 ln L of each bin.</summary>
public abstract class Observation
{
    private protected Observation(ReadOnlyMemory<double> values) => Values = values;

    /// <summary>The observed value of each bin.</summary>
    public ReadOnlyMemory<double> Values { get; }

    /// <summary>Other values observed with the same precision, as for a toy experiment.</summary>
    /// <exception cref="InvalidModelException">Another number of bins, or a value this kind of observation cannot have.</exception>
    internal abstract Observation With(string channel, ReadOnlyMemory<double> values);

    /// <summary>Throws for the first value that this kind of observation cannot have.</summary>
    internal abstract void Check(string channel);

    private protected static void RequireLength(string channel, string what, int found, int bins)
    {
        if (found != bins)
        {
            throw new InvalidModelException($"channel '{channel}': {found} {what} for {bins} bins");
        }
    }

    private protected static InvalidModelException Fault(string channel, string what, int bin, double value, string expected) =>
        new(FormattableString.Invariant($"channel '{channel}': the {what} in bin {bin} is {value:R}, expected {expected}"));
}
