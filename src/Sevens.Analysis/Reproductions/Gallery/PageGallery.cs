using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Figures.Plots;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>The figures of the page of reproductions, each drawn from results of public verbs.</summary>
public static class PageGallery
{
    /// <summary>The overview, then the figures of each publication of the table; those whose data are not imported are left out.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="table">The table that the page shows.</param>
    /// <param name="options">Threads and cancellation.</param>
    /// <exception cref="CatalogException">A verb finds something unknown.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ImmutableArray<PageFigure> Of(Catalog catalog, ReproductionResult table, ReproduceOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        FigureRecipe[] recipes = [.. DataFigures.All.Concat(PhysicsFigures.All).Concat(ComparedFigures.All).Where(r => table.Results.Any(row => string.Equals(row.Publication, r.Publication, StringComparison.Ordinal)))];
        (FigureRecipe Recipe, FigureRun Run)[] runs = [.. recipes.SelectMany(recipe => recipe.Runs.Select(run => (recipe, run)))];
        var results = new VerbResult?[runs.Length];
        try
        {
            Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Cancellation }, i => results[i] = Result(runs[i].Recipe, runs[i].Run, catalog));
        }
        catch (AggregateException faults) when (faults.InnerExceptions.OfType<CatalogException>().OrderBy(f => f.Message, StringComparer.Ordinal).FirstOrDefault() is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        ILookup<FigureRecipe, (FigureRun Run, VerbResult? Result)> byRecipe = runs.Zip(results).Where(r => r.Second is not null || !r.First.Run.IsOptional)
            .ToLookup(r => r.First.Recipe, r => (r.First.Run, r.Second));
        return [.. Overview(table), .. recipes.Where(r => byRecipe[r].All(run => run.Result is not null)).Select(r => Drawn(r, [.. byRecipe[r].Select(run => (run.Run, run.Result!))], table))];
    }

    private static IEnumerable<PageFigure> Overview(ReproductionResult table) => OverviewFigure.Of(table) is { } figure
        ? [new PageFigure(
            null,
            "overview",
            "Every row that has a number. Left: the difference over the largest one that counts as reproduced. Right: the rows with a published error, ours with our error, both over the published one. "
            + "What lies further out stands at the edge; a row that differs within the grey band does so in its error.",
            [],
            figure)]
        : [];

    private static PageFigure Drawn(FigureRecipe recipe, ImmutableArray<(FigureRun Run, VerbResult Result)> runs, ReproductionResult table) =>
        new(recipe.Publication, recipe.Name, recipe.Caption, [.. runs.Select(r => r.Run.Command).Distinct(StringComparer.Ordinal)], recipe.Draw([.. runs.Select(r => r.Result)], table));

    /// <summary>What a verb comes to; null where its data are not imported.</summary>
    private static VerbResult? Result(FigureRecipe recipe, FigureRun run, Catalog catalog)
    {
        try
        {
            return run.Run(catalog);
        }
        catch (InvalidExperimentException) when (recipe.NeedsRelease || run.IsOptional)
        {
            return null;
        }
    }
}
