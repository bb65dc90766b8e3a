using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Intervals;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Toys;

namespace Sevens.Analysis.Verbs.Scans;

/// <summary>Tests every point of a grid by toys thrown there [Feldman and Cousins, arXiv:physics/9711021], nuisances profiled.</summary>
internal static class ConfidenceBelt
{
    /// <summary>The points, row-major; of no toys and +∞ where the likelihood is not finite.</summary>
    /// <exception cref="OperationCanceledException">The work was ended between two points.</exception>
    public static ImmutableArray<ToyConstruction> On(
        Likelihood likelihood, Minimum minimum, ImmutableArray<ScanParameter> axes, ScanToys toys, LongRun run, ScanParts parts)
    {
        ImmutableArray<string> names = [.. axes.Select(a => a.Name)];
        ToyOptions options = ToyOptions.Default with { Count = toys.Count, Seed = toys.Seed, Threads = run.Threads, Cancellation = run.Cancellation, Purpose = ScanVerb.Name };
        Checkpoint<ScanPart> kept = parts.Of("points");
        int fast = axes[^1].Values.Length;
        int count = axes.Aggregate(1, (product, a) => product * a.Values.Length);
        var points = ImmutableArray.CreateBuilder<ToyConstruction>(count);
        for (int i = 0; i < count; i++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            ImmutableArray<double> values = axes.Length == 1 ? [axes[0].Values[i]] : [axes[0].Values[i / fast], axes[1].Values[i % fast]];
            ScanPart part = kept.Part(i, () => Tested(likelihood, minimum, names, values, options));
            points.Add(new ToyConstruction(part.Values[0] ?? double.PositiveInfinity, new Proportion(part.Counts[0], part.Counts[1]), part.Counts[2]));
            run.Progress?.Report(i + 1);
        }

        return points.MoveToImmutable();
    }

    private static ScanPart Tested(Likelihood likelihood, Minimum minimum, ImmutableArray<string> names, ImmutableArray<double> values, ToyOptions options)
    {
        try
        {
            ToyConstruction point = FeldmanCousins.Test(likelihood, minimum, names, values, options, MinimiserOptions.Default);
            return new ScanPart([point.Delta], [point.PValue.Successes, point.PValue.Trials, point.Failed]);
        }
        catch (ArgumentException infeasible) when (string.Equals(infeasible.ParamName, nameof(values), StringComparison.Ordinal))
        {
            // The likelihood is not finite at these values, which are outside of every region.
            return new ScanPart([null], [0, 0, 0]);
        }
    }
}
