using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>The last lines under a result: warnings, the convention, what to cite.</summary>
internal static class Closing
{
    /// <summary>Draws them.</summary>
    public static void Draw(IScreen screen, VerbResult result)
    {
        foreach (string warning in result.Warnings)
        {
            screen.Line($"warning: {warning}", Tone.Bad);
        }

        if (result.Convention is { } convention)
        {
            screen.Line($"convention: {convention}", Tone.Muted);
        }

        if (!result.Provenance.Citations.IsEmpty)
        {
            screen.Line($"cite: {string.Join(", ", result.Provenance.Citations)}", Tone.Muted);
        }
    }
}
