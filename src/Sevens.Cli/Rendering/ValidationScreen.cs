using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>That a definition is sound, and what it describes.</summary>
internal static class ValidationScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ValidationResult result)
    {
        screen.Line($"{result.File}: sound", Tone.Good);
        screen.Line($"  {result.Name}: {result.Bins.ToString(CultureInfo.InvariantCulture)} bins, {Rounded.Value(result.ExpectedSignal)} CEvNS events expected, {(result.Observed is { } observed ? $"{Rounded.Count(observed)} observed" : "no data")}");
        Closing.Draw(screen, result);
    }
}
