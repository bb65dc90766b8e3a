using System.Text;

namespace Sevens.Cli.Terminals;

/// <summary>All that the program knows of the world around it: streams, screen, environment and the wish to stop. Tests hand in their own.</summary>
internal sealed record Terminal
{
    private const int LineOfAStream = 10_000;

    /// <summary>Standard output.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where standard output goes.</summary>
    public Surface Surface { get; init; } = Surface.Stream;

    /// <summary>Where standard error goes.</summary>
    public Surface ErrorSurface { get; init; } = Surface.Stream;

    /// <summary>Characters in a line.</summary>
    public int Width { get; init; } = LineOfAStream;

    /// <summary>Whether escape sequences may be written.</summary>
    public Colours Colours { get; init; } = Colours.None;

    /// <summary>An environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Cancelled when the user wants to stop.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess(CancellationToken interrupted)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        bool screen = !Console.IsOutputRedirected;
        string? term = Environment.GetEnvironmentVariable("TERM");
        bool plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || string.Equals(term, "dumb", StringComparison.Ordinal);
        return new Terminal
        {
            Out = Utf8(Console.OpenStandardOutput()),
            Error = Utf8(Console.OpenStandardError()),
            Surface = screen ? Surface.Screen : Surface.Stream,
            ErrorSurface = Console.IsErrorRedirected || plain ? Surface.Stream : Surface.Screen,
            Width = screen && Console.WindowWidth is > 0 and int width ? width : LineOfAStream,
            Colours = screen && !plain ? Colours.Standard : Colours.None,
            Variable = Environment.GetEnvironmentVariable,
            Interrupted = interrupted,
        };
    }

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
