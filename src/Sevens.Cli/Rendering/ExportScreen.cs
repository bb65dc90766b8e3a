using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Rendering;

/// <summary>What an export wrote.</summary>
internal static class ExportScreen
{
    private const int ShortHash = 12;

    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ExportResult result)
    {
        screen.Line($"{result.Target}: {result.Files.Length} files written{(result.Warnings.IsEmpty ? string.Empty : ", with warnings")}:", Tone.Good);
        foreach (InputFile file in result.Files)
        {
            screen.Line($"  {file.Name}  sha256 {file.Sha256[..ShortHash]}…");
        }

        Closing.Draw(screen, result);
    }
}
