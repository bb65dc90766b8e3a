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

/// <summary>The likelihood that another program wrote, and <c>fit</c> of it.</summary>
internal static class WorkspaceFit
{
    /// <summary>Whether a request names a workspace.</summary>
    public static bool IsAsked(RunRequest request) => request.Experiments.Any(WorkspaceFile.IsOne);

    /// <summary>Fits it, and tests what it calls its parameters of interest for no signal, where that is a value they can have.</summary>
    /// <exception cref="CatalogException">Several names, or options that only a definition has a meaning for.</exception>
    /// <exception cref="ExchangeException">The file cannot be read.</exception>
    public static FitReport Run(RunRequest request)
    {
        FitSetup setup = Setup(request);
        LikelihoodModel model = setup.Likelihood.Model;
        Parameter[] free = [.. model.Parameters.Where(p => p.FixedAt is null && !setup.Held.ContainsKey(p.Name))];
        Parameter[] signals = [.. free.Where(p => p is { Role: ParameterRole.Interest, Lower: <= 0, Upper: > 0 })];
        FitOptions options = FitOptions.Default with
        {
            Fixed = setup.Held,
            Levels = [ConfidenceLevel.OneSigma, .. request.Levels.Where(l => l != ConfidenceLevel.OneSigma)],
            Intervals = [.. free.Select(p => p.Name)],
        };
        FitResult fit = Fit.Run(model, options with
        {
            Hypotheses = AreStrengths(model, signals)
                ? [new Hypothesis(FitVerb.BackgroundOnly, signals.ToImmutableSortedDictionary(p => p.Name, _ => 0.0, StringComparer.Ordinal))]
                : [],
        });
        return FitReporting.Report(setup.Likelihood, fit, setup.Convention, setup.Provenance) with { Convention = null };
    }

    /// <summary>The likelihood of a workspace, for verbs that fit it in other ways.</summary>
    /// <inheritdoc cref="Run" path="/exception"/>
    public static FitSetup Setup(RunRequest request)
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
        var likelihood = new ExperimentLikelihood(read.Model, [], []);
        return new FitSetup
        {
            Convention = Convention.Sevens,
            Likelihood = likelihood,
            Physics = null,
            Model = null,
            Constraints = [],
            Held = FitSetup.HeldValues(likelihood, request, [.. request.Fixed.Keys, .. request.Held]),
            Provenance = new Provenance([input], [], Seed: null),
        };
    }

    /// <summary>Whether at 0 there is no signal: each parameter is the strength of a component. One that deforms or shifts has no such value.</summary>
    private static bool AreStrengths(LikelihoodModel model, Parameter[] signals) => signals.Length > 0
        && Array.TrueForAll(signals, s => model.Channels.SelectMany(c => c.Components).SelectMany(c => c.Factors)
            .Any(f => f is Proportional && string.Equals(f.Parameter, s.Name, StringComparison.Ordinal)));
}
