using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications.Recipes;
using Sevens.Statistics.Fitting;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>A verb whose result is drawn, with the command that a user types for it.</summary>
/// <param name="Command">The command.</param>
/// <param name="Run">Runs the verb.</param>
internal sealed record FigureRun(string Command, Func<Catalog, VerbResult> Run)
{
    /// <summary>A whole result is drawn, not a number of it.</summary>
    private const string Whole = "";

    /// <summary>Whether the figure is drawn without its result where its data are not imported.</summary>
    public bool IsOptional { get; init; }

    public static FigureRun Fit(params ImmutableArray<string> experiments) => Of(new FitRecipe { Experiments = experiments, Value = Whole });

    /// <summary>A fit of one parameter.</summary>
    public static FigureRun FitOf(string parameter, string experiment) => Of(new FitRecipe { Experiments = [experiment], Free = [parameter], Value = Whole });

    public static FigureRun Scan(string grid, params ImmutableArray<string> experiments) => Of(new ScanRecipe { Experiments = experiments, Grid = grid, Value = Whole });

    public static FigureRun Region(string model, string x, string y, params ImmutableArray<string> experiments)
    {
        var recipe = new ScanRecipe { Experiments = experiments, Model = model, Grid = x, Levels = [0.9], Value = Whole };
        return new FigureRun($"{RecipeCommand.Of(recipe)} --grid {y}", catalog =>
        {
            ScanRequest request = RecipeRun.Request(recipe);
            return ScanVerb.Run(catalog, request with { Grids = request.Grids.Add(RecipeRun.Grid(y)) }, LongRun.Default with { Threads = 1 });
        });
    }

    /// <summary>A scan for each mass of a boson, in MeV; all have one command, a loop of the shell.</summary>
    public static IEnumerable<FigureRun> Scans(string model, string grid, ImmutableArray<string> masses, params ImmutableArray<string> experiments)
    {
        string command = $"for M in {string.Join(' ', masses)}; do {RecipeCommand.Of(At("${M}"))}; done";
        return masses.Select(mass => Of(At(mass)) with { Command = command });

        ScanRecipe At(string mass) => new() { Experiments = experiments, Model = model, Set = [$"mass={mass}MeV"], Grid = grid, Levels = [0.9545], Value = Whole };
    }

    /// <summary>Two-sided limits on a parameter along another, both of a model.</summary>
    public static FigureRun Limits(string model, string on, string along, params ImmutableArray<string> experiments)
    {
        var recipe = new LimitRecipe { Experiments = experiments, Model = model, On = on, Statistic = "two-sided", Value = Whole };
        return new FigureRun(
            $"{RecipeCommand.Of(recipe)} --along {along}", catalog => LimitVerb.Run(catalog, RecipeRun.Request(recipe) with { Along = RecipeRun.Grid(along) }, LongRun.Default));
    }

    public static FigureRun Show(string entry) => Of(new ShowRecipe { Entry = entry, Value = Whole });

    /// <summary>The weak mixing angle of the Standard Model on a grid of momentum transfers, as <c>mixing-angle --momenta</c> has it.</summary>
    public static FigureRun MixingAngle(string momenta, EvaluationGrid grid) =>
        new($"sevens {MixingAngleVerb.Name} --momenta {momenta}", _ => MixingAngleVerb.Run(new MixingAngleRequest { Grid = grid }));

    public static FigureRun Compare(string? model, ImmutableArray<string> set, params ImmutableArray<string> experiments)
    {
        var recipe = new PredictRecipe { Experiments = experiments, Model = model, Set = set, Value = Whole };
        return new FigureRun(RecipeCommand.Of(recipe).Replace(" predict ", $" {CompareVerb.Name} ", StringComparison.Ordinal), catalog => CompareVerb.Run(catalog, RecipeRun.Common(recipe)));
    }

    public static FigureRun CrossSection(CrossSectionPlotKind figure, string target, params ImmutableArray<string> further) => new(
        $"sevens {CrossSectionVerb.Name} {string.Join(' ', further.Prepend(target))} --figure {figure.Written()} --out {figure.Written()}",
        catalog => CrossSectionVerb.Run(catalog, new CrossSectionRequest { Target = target, FurtherTargets = further, Figures = [figure] }));

    public static FigureRun Quenching(string points, string model) => Of(new QuenchingRecipe { Points = points, Model = model, Value = Whole });

    private static FigureRun Of(RecipeDefinition recipe) => new(RecipeCommand.Of(recipe), catalog => RecipeRun.Of(recipe, catalog));
}
