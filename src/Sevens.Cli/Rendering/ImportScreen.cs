using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Rendering;

/// <summary>What an import wrote.</summary>
internal static class ImportScreen
{
    private const int ShortHash = 12;

    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ImportResult result)
    {
        screen.Line($"{result.Release}: {result.Provenance.Inputs.Length} official files proved and read; written to {result.Directory}:", Tone.Good);
        foreach (InputFile file in result.Files)
        {
            screen.Line($"  {file.Name}  sha256 {file.Sha256[..ShortHash]}…");
        }

        Closing.Draw(screen, result);
    }
}
