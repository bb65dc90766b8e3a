namespace Sevens.Cli.Errors;

/// <summary>The user interrupted a run whose finished parts are kept.</summary>
/// <param name="folder">The folder they are kept in.</param>
/// <param name="interruption">The interruption.</param>
internal sealed class InterruptedRunException(string folder, OperationCanceledException interruption)
    : OperationCanceledException($"interrupted; nothing is lost: the same command goes on from the finished parts in {folder}", interruption, interruption.CancellationToken);
