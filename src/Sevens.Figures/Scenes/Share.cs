namespace Sevens.Figures.Scenes;

/// <summary>Checks of numbers between 0 and 1.</summary>
internal static class Share
{
    /// <summary>The number, if it is a share.</summary>
    /// <exception cref="ArgumentException">It is not between 0 and 1.</exception>
    public static double Checked(string what, double value) => value is >= 0 and <= 1
        ? value
        : throw new ArgumentException(FormattableString.Invariant($"the {what} is {value}, expected 0 to 1"), nameof(value));
}
