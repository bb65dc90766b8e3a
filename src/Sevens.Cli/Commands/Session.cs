using Sevens.Analysis.Results;
using Sevens.Cli.Errors;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Commands;

/// <summary>What every verb needs: the terminal, the catalog with the user's data folder, and one way to compute and to print.</summary>
internal sealed class Session
{
    private const string DataVariable = "SEVENS_DATA";
    private const string XdgVariable = "XDG_DATA_HOME";
    private const string XdgCacheVariable = "XDG_CACHE_HOME";

    private readonly Lazy<Catalog> catalog;

    /// <summary>A session on a terminal.</summary>
    public Session(Terminal terminal)
    {
        Terminal = terminal;
        catalog = new Lazy<Catalog>(() => new Catalog(DataFolder));
    }

    /// <summary>The terminal.</summary>
    public Terminal Terminal { get; }

    /// <summary>The catalog, made when first asked for.</summary>
    public Catalog Catalog => catalog.Value;

    /// <summary>Where imported figures are kept: <c>$SEVENS_DATA</c>, else <c>$XDG_DATA_HOME/sevens</c>, else the user's local application data.</summary>
    public string DataFolder
    {
        get
        {
            if (Terminal.Variable(DataVariable) is { Length: > 0 } own)
            {
                return own;
            }

            string shared = Terminal.Variable(XdgVariable) is { Length: > 0 } xdg
                ? xdg
                : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return Path.Combine(shared, "sevens");
        }
    }

    /// <summary>Where results are kept that can be computed again: <c>$XDG_CACHE_HOME/sevens</c>, else <c>~/.cache/sevens</c>.</summary>
    public string CacheFolder => Path.Combine(
        Terminal.Variable(XdgCacheVariable) is { Length: > 0 } xdg
            ? xdg
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify), ".cache"),
        "sevens");

    /// <summary>Computes something, and gives up as soon as the user interrupts.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public T Compute<T>(Func<T> work)
    {
        Task<T> task = Task.Run(work, Terminal.Interrupted);
        Task.WaitAny([task], Terminal.Interrupted);
        return task.GetAwaiter().GetResult();
    }

    /// <summary>Computes something that takes a moment, and says so on a person's screen until it is done.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public T Compute<T>(string doing, Verbosity verbosity, Func<T> work)
    {
        if (verbosity == Verbosity.Quiet || Terminal.ErrorSurface == Surface.Stream)
        {
            return Compute(work);
        }

        Terminal.Error.Write($"{doing} …");
        Terminal.Error.Flush();
        try
        {
            return Compute(work);
        }
        finally
        {
            Terminal.Error.Write("\r\e[2K");
            Terminal.Error.Flush();
        }
    }

    /// <summary>A result as the text that standard output gets.</summary>
    /// <exception cref="UsageException">CSV is wanted of a result that is not a table.</exception>
    public string Rendered(VerbResult result, ResultFormat format, Action<IScreen> draw)
    {
        switch (format)
        {
            case ResultFormat.Json:
                return ResultJson.Write(result) + "\n";
            case ResultFormat.Csv:
                try
                {
                    return ResultCsv.Write(result);
                }
                catch (NotSupportedException problem)
                {
                    throw new UsageException($"--format: found 'csv', but {problem.Message}");
                }

            default:
                var screen = new SpectreScreen(Terminal);
                draw(screen);
                return screen.Drawn;
        }
    }

    /// <summary>Prints a result.</summary>
    public void Print(VerbResult result, OutputChoice choice, Action<IScreen> draw)
    {
        Terminal.Interrupted.ThrowIfCancellationRequested();
        string text = Rendered(result, choice.Format, draw);
        Terminal.Out.Write(text);
        if (choice.Format != ResultFormat.Table)
        {
            Warn(result, choice.Verbosity);
        }
    }

    /// <summary>Says a result's warnings on standard error; the tables for people hold them already.</summary>
    public void Warn(VerbResult result, Verbosity verbosity)
    {
        foreach (string warning in result.Warnings)
        {
            Note($"warning: {warning}", verbosity);
        }
    }

    /// <summary>Says something beside the result, on standard error.</summary>
    public void Note(string text, Verbosity verbosity)
    {
        if (verbosity == Verbosity.Notes)
        {
            Terminal.Error.WriteLine(text);
        }
    }
}
