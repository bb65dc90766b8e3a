using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications.Recipes;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Reproductions;

/// <summary>Runs a step of a recipe through the verb that a user would call.</summary>
internal static class RecipeRun
{
    private const string PionDecayAtRest = "pi-dar";

    /// <summary>The result of the verb.</summary>
    /// <exception cref="CatalogException">Something that the recipe names is unknown.</exception>
    public static VerbResult Of(RecipeDefinition recipe, Catalog catalog) => recipe switch
    {
        PredictRecipe predict => PredictVerb.Run(catalog, Common(predict)),
        FitRecipe fit => FitVerb.Run(catalog, Request(fit)),
        CrossSectionRecipe section => CrossSectionVerb.Run(catalog, Request(section)),
        FluxRecipe flux => FluxVerb.Run(catalog, new FluxRequest { Sources = [flux.Source], BaselineM = flux.Baseline?.Metres }),
        _ => throw new InvalidOperationException($"{recipe.GetType()} is no known recipe"),
    };

    private static RunRequest Request(FitRecipe fit) => Common(fit) with
    {
        Free = fit.Free ?? [],
        With = fit.With ?? [],
        Fixed = fit.Fix?.ToImmutableSortedDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal) ?? ImmutableSortedDictionary<string, double>.Empty,
        Held = fit.Hold ?? [],
        Systematics = fit.Systematics == RecipeSystematics.StatisticsOnly ? Systematics.StatisticsOnly : Systematics.Profiled,
        Levels = fit.Levels ?? [],
    };

    private static CrossSectionRequest Request(CrossSectionRecipe section)
    {
        bool pions = string.Equals(section.Average, PionDecayAtRest, StringComparison.Ordinal);
        var request = new CrossSectionRequest
        {
            Target = section.Target,
            EnergyMeV = section.Energy?.MeV,
            Average = pions ? AveragingSource.PionDecayAtRest : null,
            Source = pions ? null : section.Average,
            FormFactor = section.FormFactor,
            Axial = section.Axial,
        };
        return request with { Flavour = section.Flavour ?? request.Flavour, Convention = section.Convention ?? request.Convention };
    }

    private static RunRequest Common(RunRecipe recipe)
    {
        var request = new RunRequest
        {
            Experiments = recipe.Experiments,
            FormFactor = recipe.FormFactor,
            Axial = recipe.Axial,
            Theory = recipe.Theory,
            Model = recipe.Model,
            Set = recipe.Set is { IsEmpty: false } values ? ModelValues.Parse(recipe.Model, values) : null,
            Windows = [.. (recipe.Window ?? []).Select(Window)],
        };
        return request with { Convention = recipe.Convention ?? request.Convention };
    }

    private static AxisWindow Window(string text) =>
        text.Split('=', ':') is [var axis, var lower, var upper] && Number(lower) is { } from && Number(upper) is { } to
            ? new AxisWindow(axis, from, to)
            : throw new CatalogException($"window: found '{text}', expected AXIS=a:b, such as time=0:6");

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
}
