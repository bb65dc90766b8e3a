using Sevens.Analysis.Runs;
using Sevens.Cli.Errors;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Commands;

/// <summary>Carries out what may take long: with progress on a person's screen, an end by Ctrl-C, and finished parts kept for the next try.</summary>
internal static class LongRuns
{
    /// <summary>Computes.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public static T Compute<T>(Session session, string doing, int parts, RunPlace place, OutputChoice choice, Func<LongRun, T> work)
    {
        LongRun how = LongRun.Default with
        {
            Checkpoints = ReferenceEquals(place, RunPlace.Nowhere) ? null : RunFolder.DefaultRoot,
            Cancellation = session.Terminal.Interrupted,
        };
        try
        {
            return session.Compute(doing, choice.Verbosity, () => work(
                session.Terminal.ErrorSurface == Surface.Screen && choice.Verbosity != Verbosity.Quiet
                    ? how with { Progress = new ProgressLine(session.Terminal.Error, doing, parts) }
                    : how));
        }
        catch (OperationCanceledException interruption) when (how.Checkpoints is not null)
        {
            throw new InterruptedRunException(how.Checkpoints, interruption);
        }
    }
}
