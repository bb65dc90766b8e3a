using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Searches;
using Sevens.Statistics.Toys;

namespace Sevens.Analysis.Verbs.Scans;

/// <summary>The significance of the highest point of a scan, by itself and globally: the same scan of toys without signal says how often one as high appears somewhere.</summary>
internal static class GlobalSearch
{
    /// <summary>Low enough to be crossed in most toys, as the method asks.</summary>
    private const double CrossingLevel = 0.5;

    /// <summary>Toys that are kept together.</summary>
    private const int Block = 20;

    /// <summary>Searches.</summary>
    /// <exception cref="CatalogException">A parameter of no signal that is unknown, held, scanned or out of its bounds.</exception>
    /// <exception cref="OperationCanceledException">The work was ended between two toys.</exception>
    public static ScanSearch Of(
        Likelihood likelihood, Minimum minimum, ImmutableArray<ScanParameter> axes, ProfileScan scan, ScanRequest request, LongRun run, ScanParts parts)
    {
        LikelihoodModel model = likelihood.Model;
        ImmutableSortedDictionary<string, double> nothing = request.Nothing!;
        Check(nothing, axes, model, minimum.Fixed);
        int[] scanned = [.. axes.Select(a => model.IndexOf(a.Name))];
        int[] absent = [.. nothing.Keys.Select(model.IndexOf)];

        // Without signal the scanned parameters act on nothing: held anywhere, here where the best fit is.
        double[] start = [.. minimum.Values];
        foreach ((string name, double value) in nothing)
        {
            start[model.IndexOf(name)] = value;
        }

        Minimum without = Minimiser.Minimise(likelihood, start, minimum.Fixed.With([.. scanned, .. absent]), MinimiserOptions.Default, likelihood.CreateWorkspace());
        if (!double.IsFinite(without.TwoNll))
        {
            throw new CatalogException($"look-elsewhere: the likelihood is not finite without signal: {string.Join("; ", without.Messages)}");
        }

        var statistic = new SearchStatistic(likelihood, without, [.. absent], minimum.Fixed.With(scanned), axes);
        double[] begun = statistic.Of(likelihood, likelihood.CreateWorkspace());
        double[] observed = [.. scan.DeltaTwoNll.Select((d, i) => Math.Max(begun.Length > 0 ? begun[i] : 0, SearchStatistic.Rise(without.TwoNll, minimum.TwoNll + d)))];
        int highest = Array.IndexOf(observed, observed.Max());
        double[][] toys = Toys(likelihood, without, statistic, request, run, parts);
        double[][] good = [.. toys.Where(t => t.Length > 0)];
        double local = LocalProbability(observed[highest], nothing, model);
        var share = Proportion.AsFar([.. good.Select(t => t.Max())], observed[highest]);
        double? crossings = axes.Length == 1 && good.Length > 0 ? LookElsewhere.MeanUpcrossings([.. good.Select(t => t.ToImmutableArray())], CrossingLevel) : null;
        double? bound = crossings is { } mean && observed[highest] > CrossingLevel
            ? Math.Min(1, local + LookElsewhere.GlobalProbability(observed[highest], nothing.Count, mean, CrossingLevel) - ChiSquared.UpperTail(observed[highest], nothing.Count))
            : null;
        double global = bound ?? share.Value;
        int fast = axes[^1].Values.Length;
        return new ScanSearch
        {
            Nothing = nothing,
            At = axes.Select((a, i) => KeyValuePair.Create(a.Name, a.Values[i == axes.Length - 1 ? highest % fast : highest / fast])).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Q = ResultJson.Defined(observed[highest]),
            LocalPValue = ResultJson.Defined(local),
            LocalSignificance = ResultJson.Defined(LookElsewhere.Significance(local)),
            Toys = toys.Length,
            Failed = toys.Length - good.Length,
            GlobalPValue = ResultJson.Defined(share.Value),
            GlobalPValueError = ResultJson.Defined(share.Error),
            CrossingLevel = crossings is null ? null : CrossingLevel,
            MeanUpcrossings = crossings,
            GlobalPValueBound = bound,
            GlobalSignificance = ResultJson.Defined(LookElsewhere.Significance(global)),
            TrialFactor = ResultJson.Defined(global / local),
        };
    }

    private static double LocalProbability(double q, ImmutableSortedDictionary<string, double> nothing, LikelihoodModel model)
    {
        double tail = ChiSquared.UpperTail(q, nothing.Count);
        (string name, double value) = nothing.First();
        Parameter parameter = model.Parameters[model.IndexOf(name)];
        return nothing.Count == 1 && (value == parameter.Lower || value == parameter.Upper) ? 0.5 * tail : tail;
    }

    /// <summary>q along the grid, per toy; empty where a toy could not be fitted.</summary>
    private static double[][] Toys(Likelihood likelihood, Minimum without, SearchStatistic statistic, ScanRequest request, LongRun run, ScanParts parts)
    {
        Checkpoint<ScanPart> kept = parts.Of("toys");
        ScanToys wanted = request.Toys!;
        var all = new List<double[]>();
        for (int first = 0; first < wanted.Count; first += Block)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            ToyOptions options = ToyOptions.Default with
            {
                Count = Math.Min(Block, wanted.Count - first),
                First = first,
                Seed = wanted.Seed,
                Threads = run.Threads,
                Cancellation = run.Cancellation,
                Purpose = "look-elsewhere",
            };
            ScanPart part = kept.Part(first / Block, () =>
            {
                double[][] made = [.. new ToyExperiments(likelihood, without.Values.AsSpan(), options).Each((_, toy, workspace) => statistic.Of(toy, workspace))];
                return new ScanPart([.. made.SelectMany(q => q).Select(ResultJson.Defined)], [.. made.Select(q => q.Length)]);
            });
            int read = 0;
            foreach (int length in part.Counts)
            {
                all.Add([.. part.Values.Skip(read).Take(length).Select(v => v ?? 0)]);
                read += length;
            }

            run.Progress?.Report(statistic.Points + all.Count);
        }

        return [.. all];
    }

    private static void Check(ImmutableSortedDictionary<string, double> nothing, ImmutableArray<ScanParameter> axes, LikelihoodModel model, FixedParameters held)
    {
        if (nothing.IsEmpty)
        {
            throw new CatalogException("look-elsewhere: found no parameter, expected the value of one that means no signal, such as g=0");
        }

        foreach ((string name, double value) in nothing)
        {
            Parameter? parameter = model.Parameters.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal));
            if (parameter is null)
            {
                throw CatalogException.Unknown("look-elsewhere", name, [.. model.Parameters.Select(p => p.Name)]);
            }

            if (axes.Any(a => string.Equals(a.Name, name, StringComparison.Ordinal)) || held.Contains(model.IndexOf(name)))
            {
                throw new CatalogException($"look-elsewhere: found '{name}' scanned or held, expected a free parameter whose value says that there is no signal");
            }

            if (!(value >= parameter.Lower && value <= parameter.Upper))
            {
                throw new CatalogException(FormattableString.Invariant($"look-elsewhere: found {name} = {value}, expected a number {ParameterRange.Written(parameter.Lower, parameter.Upper)}"));
            }
        }
    }
}
