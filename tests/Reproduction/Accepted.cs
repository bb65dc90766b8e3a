namespace Sevens.Reproduction;

/// <summary>A number that another program computed from the same inputs, and how close ours must come.</summary>
/// <param name="Quantity">What it is.</param>
/// <param name="Value">The other program's number.</param>
/// <param name="Tolerance">The largest difference that is still agreement, chosen before ours was seen.</param>
public sealed record Accepted(string Quantity, double Value, double Tolerance)
{
    /// <summary>A number with a tolerance relative to itself.</summary>
    public static Accepted Within(double share, string quantity, double value) => new(quantity, value, share * Math.Abs(value));

    /// <summary>Fails, naming both numbers, unless ours agrees.</summary>
    public void Agrees(double ours)
    {
        double difference = ours - Value;
        Assert.True(
            Math.Abs(difference) <= Tolerance,
            FormattableString.Invariant($"{Quantity}: ours {ours:g7}, expected {Value:g7} ± {Tolerance:g4}, difference {difference:g4}"));
    }
}
