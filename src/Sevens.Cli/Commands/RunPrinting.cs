using Sevens.Analysis.Exchange;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Rendering;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;

namespace Sevens.Cli.Commands;

/// <summary>The end of every run: render, write the folder, print, say where the folder is. In this order, so that a failure prints nothing and writes nothing half.</summary>
internal static class RunPrinting
{
    /// <summary>Finishes a run.</summary>
    /// <returns>The exit code: its verdict.</returns>
    public static int Finish(Session session, string verb, RunRequest request, VerbResult result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(verb, request, result), result, screen => Draw(screen, request, result), place, choice);

    /// <summary>Finishes a run of <c>xsec</c>.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(Session session, CrossSectionRequest request, CrossSectionResult result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => CrossSectionScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes a run of <c>flux</c>.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(Session session, FluxRequest request, FluxResult result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => FluxScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes a run of <c>mixing-angle</c>.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(Session session, MixingAngleRequest request, MixingAngleResult result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => MixingAngleScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes a run of <c>predict --vary</c>.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(Session session, VariationRequest request, VariationResult result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => VariationScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes a run of <c>limit</c>.</summary>
    /// <returns>The exit code: its verdict.</returns>
    public static int Finish(Session session, LimitRequest request, LimitReport result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => LimitScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes a fit of data made with known values.</summary>
    /// <returns>The exit code: its verdict.</returns>
    public static int Finish(Session session, InjectionRequest request, FitReport result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => Draw(screen, request.Fit, result), place, choice);

    /// <summary>Finishes a run of <c>toys</c>.</summary>
    /// <returns>The exit code: its verdict.</returns>
    public static int Finish(Session session, ToysRequest request, ToysReport result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => ToysScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes a run of <c>quenching fit</c>.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(Session session, QuenchingFitRequest request, QuenchingFitReport result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => QuenchingFitScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes a run of <c>project</c>.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(Session session, ProjectionRequest request, ProjectionReport result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => ProjectionScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes a scan; how long it took is printed where it is known, and not written.</summary>
    /// <returns>The exit code: its verdict.</returns>
    public static int Finish(Session session, ScanRequest request, ScanReport result, ScanTiming? timing, RunPlace place, OutputChoice choice)
    {
        ScanReport printed = result with { Timing = timing };
        return Finish(
            session, () => RunFolder.Record(request, result), result, session.Rendered(printed, choice.Format, screen => ScanScreen.Draw(screen, printed)), place, choice);
    }

    /// <summary>Finishes a sampling.</summary>
    /// <returns>The exit code: its verdict.</returns>
    public static int Finish(Session session, RunRecord record, SampleReport result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => record, result, screen => SampleScreen.Draw(screen, result), place, choice);

    /// <summary>Finishes impacts.</summary>
    /// <returns>The exit code: its verdict.</returns>
    public static int Finish(Session session, ImpactsRequest request, ImpactsReport result, RunPlace place, OutputChoice choice) =>
        Finish(session, () => RunFolder.Record(request, result), result, screen => ImpactsScreen.Draw(screen, result), place, choice);

    private static int Finish(Session session, Func<RunRecord> makeRecord, VerbResult result, Action<IScreen> draw, RunPlace place, OutputChoice choice) =>
        Finish(session, makeRecord, result, session.Rendered(result, choice.Format, draw), place, choice);

    private static int Finish(Session session, Func<RunRecord> makeRecord, VerbResult result, string text, RunPlace place, OutputChoice choice)
    {
        session.Terminal.Interrupted.ThrowIfCancellationRequested();
        string? folder = place.Write(makeRecord, result);
        session.Terminal.Out.Write(text);
        if (choice.Format != ResultFormat.Table)
        {
            session.Warn(result, choice.Verbosity);
        }

        if (folder is not null)
        {
            session.Note(folder, choice.Verbosity);
        }

        return result is FitReport { Status.Converged: false } or FitReport { Injection.Verdict: ClosureVerdict.Open } or ScanReport { Status.Converged: false } or LimitReport { Status.Converged: false } or ToysReport { Status.Converged: false } or SampleReport { Status.Converged: false }
                or ImpactsReport { Status.Converged: false }
            ? ExitCode.BadVerdict : ExitCode.Done;
    }

    private static void Draw(IScreen screen, RunRequest request, VerbResult result)
    {
        if (result is FitReport fit)
        {
            FitScreen.Draw(screen, fit, [.. request.Experiments.Where(name => !WorkspaceFile.IsOne(name)).Select(name => Catalog.Definition(name).Value)]);
        }
        else if (result is ComparisonResult comparison)
        {
            ComparisonScreen.Draw(screen, comparison);
        }
        else
        {
            PredictionScreen.Draw(screen, (PredictionResult)result);
        }
    }
}
