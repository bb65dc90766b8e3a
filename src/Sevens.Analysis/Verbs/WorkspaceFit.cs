using System.Collections.Immutable;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary><c>fit</c> of a likelihood that another program wrote.</summary>
internal static class WorkspaceFit
{
    /// <summary>Whether a request names a workspace.</summary>
    public static bool IsAsked(RunRequest request) => request.Experiments.Any(WorkspaceFile.IsOne);

    /// <summary>Fits it.</summary>
    /// <exception cref="CatalogException">Several names, or options that only a definition has a meaning for.</exception>
    /// <exception cref="ExchangeException">The file cannot be read.</exception>
    public static FitReport Run(RunRequest request)
    {
        if (request.Experiments.Length != 1)
        {
            throw new CatalogException($"experiment: found a workspace among {request.Experiments.Length} names, expected it alone");
        }

        if (request.Model is not null || request.Set is not null || !request.With.IsEmpty || !request.Free.IsEmpty || !request.Windows.IsEmpty || request.Theory is not null
            || request.Systematics != Systematics.Profiled)
        {
            throw new CatalogException($"{request.Experiments[0]}: found options of an experiment, expected --fix and --level alone with a workspace, whose templates are made");
        }

        (ExchangeModel read, InputFile input) = WorkspaceFile.Read(request.Experiments[0]);
        ImmutableSortedDictionary<string, double> held = Held(read.Model, request);
        string[] free = [.. read.Model.Parameters.Where(p => p.FixedAt is null && !held.ContainsKey(p.Name)).Select(p => p.Name)];
        FitResult fit = Fit.Run(read.Model, FitOptions.Default with
        {
            Fixed = held,
            Levels = [ConfidenceLevel.OneSigma, .. request.Levels.Where(l => l != ConfidenceLevel.OneSigma)],
            Intervals = [.. free],
        });
        return FitReporting.Report(new ExperimentLikelihood(read.Model, [], []), fit, Convention.Sevens, new Provenance([input], [], Seed: null)) with { Convention = null };
    }

    private static ImmutableSortedDictionary<string, double> Held(LikelihoodModel model, RunRequest request)
    {
        string[] known = [.. model.Parameters.Select(p => p.Name)];
        foreach (string name in request.Fixed.Keys.Concat(request.Held).Where(n => !known.Contains(n, StringComparer.Ordinal)))
        {
            throw CatalogException.Unknown("parameter", name, known);
        }

        return request.Held.Aggregate(request.Fixed, (sum, name) => sum.SetItem(name, model.Parameters[model.IndexOf(name)].Start));
    }
}
