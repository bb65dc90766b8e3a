using System.CommandLine;
using Sevens.Analysis.Reproductions;
using Sevens.Analysis.Reproductions.Gallery;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Rendering;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Commands;

/// <summary><c>reproduce</c>.</summary>
internal sealed class ReproduceCommand : VerbCommand
{
    private readonly Argument<string[]> selection = new("ID|TAG|all")
    {
        HelpName = "ID|TAG|all",
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Published numbers by id, by tag or by publication (sevens list publication); all by default.",
    };

    private readonly Option<string?> page = new("--page") { HelpName = "FILE.md", Description = "Write the table of trust as a page, with what differs, why, and every command; its figures go to a folder of the same name beside it." };
    private readonly Option<string?> cache = new("--cache") { HelpName = "DIR", Description = "Keep the results of steps there and go on from them when run again; sevens/reproduce in the user's cache folder by default." };
    private readonly Option<bool> noCache = new("--no-cache") { Description = "Keep nothing." };
    private readonly Option<bool> full = new("--full") { Description = "Also those whose recipes take minutes, such as toys; they are skipped, and said to be, without it." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public ReproduceCommand(Session session)
        : base(
            session,
            ReproduceVerb.Name,
            "Published results recomputed from public inputs: published, ours, difference, verdict.",
            "sevens reproduce",
            "sevens reproduce anchor",
            "sevens reproduce csi-2021 --format csv",
            "sevens reproduce all --full --page reproduction.md")
    {
        selection.CompletionSources.Add(_ => Experiments.Catalogs.Catalog.PublicationNames);
        Add(selection);
        Add(page);
        Add(cache);
        Add(noCache);
        Add(full);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        ReproduceRequest request = parse.GetValue(selection) is { Length: > 0 } words ? new() { Selection = [.. words] } : new();
        request = request with { Extent = parse.GetValue(full) ? ReproductionExtent.Full : ReproductionExtent.Short };
        int total = ReproduceVerb.Count(request);
        bool onScreen = Session.Terminal.ErrorSurface == Surface.Screen && choice.Verbosity != Verbosity.Quiet;
        var options = new ReproduceOptions
        {
            Cache = Folder(parse),
            Progress = onScreen ? new ProgressLine(Session.Terminal.Error, "reproducing", total) : null,
            Cancellation = Session.Terminal.Interrupted,
        };
        ReproductionResult result = Session.Compute("reproducing", choice.Verbosity, () => ReproduceVerb.Run(Session.Catalog, request, options));
        if (parse.GetValue(page) is { } file)
        {
            PageFiles.Write(file, result, Session.Compute("drawing", choice.Verbosity, () => PageGallery.Of(Session.Catalog, result, options)));
        }

        Session.Print(result, choice, screen => ReproductionScreen.Draw(screen, result));
        return result.Count(ReproductionVerdict.Differs) > 0 ? ExitCode.BadVerdict : ExitCode.Done;
    }

    private string? Folder(ParseResult parse)
    {
        string? named = parse.GetValue(cache);
        if (parse.GetValue(noCache))
        {
            return named is null ? null : throw new UsageException($"--no-cache: found together with --cache {named}, expected one of the two");
        }

        return named ?? Path.Combine(Session.CacheFolder, ReproduceVerb.Name);
    }
}
