using System.CommandLine;

namespace Sevens.Cli.Commands;

/// <summary>What <c>sevens</c> alone says.</summary>
internal static class ShortHelp
{
    /// <summary>Writes it.</summary>
    public static void Write(Command root, TextWriter output)
    {
        output.WriteLine($"sevens: {root.Description}");
        output.WriteLine();
        int width = root.Subcommands.Max(c => c.Name.Length);
        foreach (Command command in root.Subcommands)
        {
            output.WriteLine($"  {command.Name.PadRight(width)}  {command.Description}");
        }

        output.WriteLine();
        output.WriteLine("Start with:  sevens fit coherent-csi-2021");
        output.WriteLine("More:        sevens VERB --help");
    }
}
