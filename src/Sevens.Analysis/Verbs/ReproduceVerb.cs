using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Sevens.Analysis.Reproductions;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications;

namespace Sevens.Analysis.Verbs;

/// <summary><c>reproduce</c>: published numbers, ours, and the difference.</summary>
public static class ReproduceVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "reproduce";

    /// <summary>How many published numbers a request chooses.</summary>
    /// <exception cref="CatalogException">Nothing has the name.</exception>
    public static int Count(ReproduceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Selection.Of(request.Selection).Length;
    }

    /// <summary>Recomputes published numbers.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">Which numbers.</param>
    /// <param name="options">Threads, kept results, progress, cancellation.</param>
    /// <exception cref="CatalogException">Nothing has the name, or a recipe names something unknown or a place where its result has no number; the message begins with the id.</exception>
    /// <exception cref="OperationCanceledException">It was ended; finished steps are kept where a folder is given.</exception>
    public static ReproductionResult Run(Catalog catalog, ReproduceRequest request, ReproduceOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<SelectedQuantity> selected = Selection.Of(request.Selection);
        var steps = new StepResults(catalog, options.Cache);
        var rows = new ReproducedResult[selected.Length];
        int done = 0;
        try
        {
            Parallel.For(0, selected.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Cancellation }, i =>
            {
                rows[i] = Row(selected[i], steps, request.Extent);
                options.Progress?.Report(Interlocked.Increment(ref done));
            });
        }
        catch (AggregateException faults) when (faults.InnerExceptions.OfType<CatalogException>().OrderBy(f => f.Message, StringComparer.Ordinal).FirstOrDefault() is { } first)
        {
            // The first by name, whichever thread met one first.
            ExceptionDispatchInfo.Throw(first);
        }

        StepResult[] used = [.. selected.Where(s => !IsSkipped(s.Quantity, request.Extent)).SelectMany(s => s.Quantity.Recipe ?? []).Select(steps.Of)];
        return new ReproductionResult
        {
            Results = [.. rows],
            Provenance = new Provenance(
                [.. used.SelectMany(u => u.Inputs).DistinctBy(i => i.Name, StringComparer.Ordinal).OrderBy(i => i.Name, StringComparer.Ordinal)],
                [.. selected.SelectMany(s => s.Citation).Concat(used.SelectMany(u => u.Citations)).Distinct(StringComparer.Ordinal)],
                Seed: null),
        };
    }

    private static ReproducedResult Row(SelectedQuantity selected, StepResults steps, ReproductionExtent extent)
    {
        try
        {
            return IsSkipped(selected.Quantity, extent) ? Skipped(selected) : Judged(selected, steps);
        }
        catch (CatalogException problem)
        {
            throw new CatalogException($"{selected.Quantity.Id}: {problem.Message}");
        }
    }

    private static ReproducedResult Judged(SelectedQuantity selected, StepResults steps)
    {
        PublishedQuantity published = selected.Quantity;
        ReproducedResult row = Stated(selected);
        if (published.Recipe is not { IsEmpty: false } recipe)
        {
            return row with { Reason = published.NotReproducible!, Evidence = Evidence(published, steps) };
        }

        row = row with { Commands = [.. recipe.Select(RecipeCommand.Of)] };
        if (recipe.Select(steps.Of).FirstOrDefault(s => s.Fault is not null) is { } failed)
        {
            return row with { Verdict = failed.Json is null ? ReproductionVerdict.NotReproducible : ReproductionVerdict.Differs, Reason = failed.Fault! };
        }

        RecipeValue ours = RecipeValue.Of(recipe, steps);
        Judgement judgement = Judgement.Of(published, ours.Value, ours.Error);
        return row with
        {
            Ours = ours.Value,
            OursError = ours.Error,
            FullLikelihood = published.FullLikelihood is { IsEmpty: false } full && full.All(f => steps.Of(f).Fault is null) ? RecipeValue.Of(full, steps).Value : null,
            Difference = ours.Value - published.Value,
            Tolerance = judgement.Tolerance,
            Verdict = judgement.Accepted ? ReproductionVerdict.Reproduced : ReproductionVerdict.Differs,
            Reason = judgement.Accepted ? judgement.Rule : $"{published.Cause ?? "no cause is known"} ({judgement.Rule})",
            Evidence = Evidence(published, steps),
        };
    }

    private static bool IsSkipped(PublishedQuantity published, ReproductionExtent extent) => published.Takes == RecipeTime.Minutes && extent != ReproductionExtent.Full;

    private static ReproducedResult Skipped(SelectedQuantity selected) => Stated(selected) with
    {
        Verdict = ReproductionVerdict.Skipped,
        Reason = "its recipe takes minutes; --full recomputes it",
        Commands = [.. (selected.Quantity.Recipe ?? []).Select(RecipeCommand.Of)],
    };

    private static ImmutableArray<ReproductionEvidence> Evidence(PublishedQuantity published, StepResults steps) =>
        [.. (published.Evidence ?? []).Where(e => e.Recipe.All(r => steps.Of(r).Fault is null)).Select(e => new ReproductionEvidence(e.Change, RecipeValue.Of(e.Recipe, steps).Value))];

    private static ReproducedResult Stated(SelectedQuantity selected) => new()
    {
        Id = selected.Quantity.Id,
        Publication = selected.Publication,
        Quantity = selected.Quantity.Quantity,
        Unit = selected.Quantity.Unit,
        Place = selected.Quantity.Place,
        Status = selected.Quantity.Status.ToString().ToLowerInvariant(),
        Inputs = selected.Quantity.Inputs.ToString().ToLowerInvariant(),
        InputsReason = selected.Quantity.InputsReason,
        Origin = selected.Quantity.Origin.ToString().ToLowerInvariant(),
        Published = selected.Quantity.Value,
        PublishedError = selected.Quantity.Error ?? (selected.Quantity.ErrorUp + selected.Quantity.ErrorDown) / 2,
        PublishedErrorUp = selected.Quantity.ErrorUp ?? selected.Quantity.Error,
        PublishedErrorDown = selected.Quantity.ErrorDown ?? selected.Quantity.Error,
        Verdict = ReproductionVerdict.NotReproducible,
        Reason = string.Empty,
        Citation = selected.Citation,
    };
}
