using System.CommandLine;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Commands;

/// <summary><c>--format</c> and <c>--quiet</c>.</summary>
internal sealed class OutputOptions
{
    private static readonly string[] Formats = ["table", "json", "csv"];

    private readonly Option<string?> format = new("--format") { Description = "How the result is printed: table, json or csv.", HelpName = "table|json|csv" };
    private readonly Option<bool> quiet = new("--quiet") { Description = "No notes on standard error, only errors." };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        format.CompletionSources.Add(Formats);
        command.Add(format);
        command.Add(quiet);
    }

    /// <summary>What the user chose.</summary>
    /// <exception cref="CatalogException">An unknown format.</exception>
    public OutputChoice Read(ParseResult parse) => new(
        parse.GetValue(format) switch
        {
            null or "table" => ResultFormat.Table,
            "json" => ResultFormat.Json,
            "csv" => ResultFormat.Csv,
            string other => throw CatalogException.Unknown("--format", other, Formats),
        },
        parse.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Notes);
}
