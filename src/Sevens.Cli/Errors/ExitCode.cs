namespace Sevens.Cli.Errors;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>It ran, but the verdict is bad: a fit that did not converge.</summary>
    public const int BadVerdict = 1;

    /// <summary>Wrong usage or input.</summary>
    public const int WrongInput = 2;

    /// <summary>A fault of the program.</summary>
    public const int InternalFault = 70;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;
}
