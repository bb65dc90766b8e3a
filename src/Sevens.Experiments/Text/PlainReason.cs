using System.Globalization;

namespace Sevens.Experiments.Text;

/// <summary>What an exception of the engine says, in one line and without what belongs to C#.</summary>
public static class PlainReason
{
    /// <summary>The message without the name of a C# parameter; a value out of range that it does not tell stands before it as what was found.</summary>
    /// <param name="problem">The exception.</param>
    public static string Of(Exception problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        string text = problem is ArgumentException { ParamName: { } name } ? problem.Message.Replace($" (Parameter '{name}')", string.Empty, StringComparison.Ordinal) : problem.Message;
        if (problem is not ArgumentOutOfRangeException { ActualValue: { } value })
        {
            return text;
        }

        // .NET adds the value as a line of its own.
        string line = text.Split('\n')[0].TrimEnd('\r');
        return line.Contains("found ", StringComparison.Ordinal) ? line : string.Create(CultureInfo.InvariantCulture, $"found {(value is double number ? number.ToString("G6", CultureInfo.InvariantCulture) : value)}: {line}");
    }
}
