using System.CommandLine;
using System.CommandLine.Parsing;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Commands;

/// <summary>Finds what is wrong with a command line. The library takes an unknown option after an argument for one more argument, so that is looked for here.</summary>
internal static class Misuse
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public static string? Of(ParseResult parse)
    {
        if (parse.Tokens.Any(t => t.Type == TokenType.Directive))
        {
            // A shell asks what could come next: unfinished is what such a line is.
            return null;
        }

        Command command = parse.CommandResult.Command;
        if (UnknownOption(parse) is { } option)
        {
            return CatalogException.Unknown("option", option.Split('=')[0], [.. Options(parse.CommandResult)]).Message;
        }

        if (parse.UnmatchedTokens is [{ } word, ..])
        {
            return command.Subcommands.Count > 0
                ? CatalogException.Unknown(command is RootCommand ? "verb" : command.Name, word, [.. command.Subcommands.Select(c => c.Name)]).Message
                : $"{command.Name}: found '{word}' where nothing more was expected; see sevens {Path(command)}--help";
        }

        if (parse.Errors is [{ } error, ..])
        {
            return NotANumber(error) ?? $"{error.Message.TrimEnd('.')}; see sevens {Path(command)}--help";
        }

        return null;
    }

    private static string? UnknownOption(ParseResult parse)
    {
        HashSet<Token> values = [.. parse.CommandResult.Children.OfType<OptionResult>().SelectMany(o => o.Tokens).Where(t => IsNegative(t.Value))];
        foreach (Token token in parse.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !values.Contains(token))
            {
                return token.Value;
            }
        }

        return null;
    }

    /// <summary>No option begins with a digit: after one that takes a value, this is a number below zero, with a unit or without.</summary>
    private static bool IsNegative(string text) => text is ['-', >= '0' and <= '9', ..] or ['-', '.', >= '0' and <= '9', ..];

    /// <summary>The library names types of C# where a value is no number.</summary>
    private static string? NotANumber(ParseError error) => error.SymbolResult is OptionResult { Tokens: [.., { } token] } result
        ? (Nullable.GetUnderlyingType(result.Option.ValueType) ?? result.Option.ValueType) switch
        {
            Type whole when whole == typeof(int) => $"{result.Option.Name}: found '{token.Value}', expected a whole number, at most {int.MaxValue}",
            Type whole when whole == typeof(long) => $"{result.Option.Name}: found '{token.Value}', expected a whole number",
            Type number when number == typeof(double) || number == typeof(double[]) => $"{result.Option.Name}: found '{token.Value}', expected a number",
            _ => null,
        }
        : null;

    private static IEnumerable<string> Options(CommandResult result)
    {
        IEnumerable<Option> options = result.Command.Options;
        for (SymbolResult? parent = result.Parent; parent is CommandResult above; parent = above.Parent)
        {
            options = options.Concat(above.Command.Options.Where(o => o.Recursive));
        }

        return options.Where(o => !o.Hidden).Select(o => o.Name);
    }

    /// <summary>The words that lead to a command, with a space behind each.</summary>
    private static string Path(Command command) => command is RootCommand
        ? string.Empty
        : $"{string.Concat(command.Parents.OfType<Command>().Select(Path))}{command.Name} ";
}
