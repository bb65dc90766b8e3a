using System.Globalization;

namespace Sevens.Experiments.Models;

/// <summary>The range of a parameter in words, for messages.</summary>
public static class ParameterRange
{
    /// <summary>A range such as <c>from 0 to 1</c>, <c>from 0</c> or <c>of any size</c>, with six digits at most.</summary>
    /// <param name="lower">The lowest value; −∞ where there is none.</param>
    /// <param name="upper">The highest value; +∞ where there is none.</param>
    public static string Written(double lower, double upper) => (double.IsFinite(lower), double.IsFinite(upper)) switch
    {
        (true, true) => $"from {Rounded(lower)} to {Rounded(upper)}",
        (true, false) => $"from {Rounded(lower)}",
        (false, true) => $"up to {Rounded(upper)}",
        _ => "of any size",
    };

    private static string Rounded(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
