using System.CommandLine;
using Sevens.Cli.Errors;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Commands;

/// <summary><c>completion</c>: scripts that ask this program what could come next, so that names of experiments complete too.</summary>
internal sealed class CompletionCommand : VerbCommand
{
    private const string Bash = """
        _sevens() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(sevens "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _sevens sevens
        """;

    private const string Zsh = """
        #compdef sevens
        _sevens() {
            local -a words_to_offer
            words_to_offer=("${(@f)$(sevens "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- ${words_to_offer} || _files
        }
        compdef _sevens sevens
        """;

    private const string Fish = """
        function __sevens_complete
            sevens "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null
        end
        complete -c sevens -a "(__sevens_complete)"
        """;

    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    private readonly Argument<string> shell = CommonArguments.Word("SHELL", "bash, zsh or fish.", () => Shells);

    /// <summary>The verb in a session.</summary>
    public CompletionCommand(Session session)
        : base(
            session,
            "completion",
            "A script that teaches a shell to complete verbs, options and names of experiments.",
            "source <(sevens completion bash)",
            "sevens completion fish > ~/.config/fish/completions/sevens.fish") => Add(shell);

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        Session.Terminal.Out.WriteLine(parse.GetRequiredValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            string other => throw CatalogException.Unknown("shell", other, Shells),
        });
        return ExitCode.Done;
    }
}
