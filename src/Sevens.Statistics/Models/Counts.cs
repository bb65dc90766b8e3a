namespace Sevens.Statistics.Models;

/// <summary>Counts, each a Poisson variable: a bin adds 2[μ − n + n ln(n/μ)].</summary>
/// <param name="values">Counts per bin: integers, not negative.</param>
public sealed class Counts(ReadOnlyMemory<double> values) : Observation(values)
{
    internal override Observation With(string channel, ReadOnlyMemory<double> values)
    {
        RequireLength(channel, "counts", values.Length, Values.Length);
        var other = new Counts(values);
        other.Check(channel);
        return other;
    }

    internal override void Check(string channel)
    {
        ReadOnlySpan<double> counts = Values.Span;
        for (int i = 0; i < counts.Length; i++)
        {
            if (!(double.IsFinite(counts[i]) && counts[i] >= 0 && counts[i] == Math.Floor(counts[i])))
            {
                throw Fault(channel, "count", i, counts[i], "a whole number that is not negative");
            }
        }
    }
}
