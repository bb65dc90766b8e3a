using System.Globalization;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Definitions.Publications.Recipes;

namespace Sevens.Analysis.Reproductions;

/// <summary>A step of a recipe as the command that a user types for the same number.</summary>
public static class RecipeCommand
{
    /// <summary>The command line, without the place of the number in its result.</summary>
    /// <param name="recipe">The step.</param>
    public static string Of(RecipeDefinition recipe) => string.Join(' ', Words(recipe).Prepend("sevens"));

    private static IEnumerable<string> Words(RecipeDefinition recipe) => recipe switch
    {
        PredictRecipe predict => ["predict", .. Common(predict), .. Option("--vary", predict.Vary)],
        FitRecipe fit => ["fit", .. Common(fit), .. Likelihood(fit), .. Options("--level", fit.Levels?.Select(l => l.ToString(CultureInfo.InvariantCulture)))],
        LimitRecipe limit =>
        [
            "limit", .. Common(limit), .. Likelihood(limit), "--on", limit.On, .. Option("--cl", limit.Level?.ToString(CultureInfo.InvariantCulture)), .. Option("--statistic", limit.Statistic),
            .. Option("--method", limit.Method?.ToString().ToLowerInvariant()), .. Option("--toys", limit.Toys?.ToString(CultureInfo.InvariantCulture)),
        ],
        ScanRecipe scan => ["scan", .. Common(scan), .. Likelihood(scan), "--grid", scan.Grid, .. Options("--level", scan.Levels?.Select(l => l.ToString(CultureInfo.InvariantCulture)))],
        CrossSectionRecipe section =>
        [
            "xsec", section.Target,
            .. Option("--energy", section.Energy is { } energy ? Compact(energy.ToString()!) : null), .. Option("--average", section.Average), .. Option("--flavour", section.Flavour),
            .. Option("--convention", section.Convention), .. Option("--form-factor", section.FormFactor), .. Option("--axial", section.Axial),
        ],
        ImpactsRecipe impacts => ["impacts", .. Common(impacts), .. Likelihood(impacts), .. Option("--on", impacts.On)],
        QuenchingRecipe quenching => ["quenching", "fit", quenching.Points, "--model", quenching.Model, .. Options("--set", quenching.Sets?.Select(s => $"\"{s}\""))],
        ShowRecipe show => ["show", show.Entry],
        ReproduceRecipe other => [ReproduceVerb.Name, other.Id],
        FluxRecipe flux => ["flux", flux.Source, .. Option("--at", flux.Baseline is { } at ? Compact(at.ToString()!) : null), .. Option("--above", flux.Above is { } above ? Compact(above.ToString()!) : null)],
        MixingAngleRecipe angle => [MixingAngleVerb.Name, .. Option("--at", angle.At is { } at ? Compact(at.ToString()!) : null)],
        _ => throw new InvalidOperationException($"{recipe.GetType()} is no known recipe"),
    };

    private static IEnumerable<string> Common(RunRecipe recipe) =>
    [
        .. recipe.Experiments, .. Option("--convention", recipe.Convention), .. Option("--form-factor", recipe.FormFactor), .. Option("--axial", recipe.Axial),
        .. Option("--theory", recipe.Theory), .. Option("--model", recipe.Model), .. Options("--set", recipe.Set), .. Options("--window", recipe.Window),
    ];

    private static IEnumerable<string> Likelihood(LikelihoodRecipe fit) =>
    [
        .. Options("--free", fit.Free), .. Options("--with", fit.With), .. Options("--fix", fit.Fix?.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}={f.Value}"))),
        .. Options("--fix", fit.Hold),
        .. fit.Systematics == RecipeSystematics.StatisticsOnly ? ["--statistics-only"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Options(string name, IEnumerable<string>? values) => (values ?? []).SelectMany(v => Option(name, v));

    private static IEnumerable<string> Option(string name, string? value) => value is null ? [] : [name, value];

    private static string Compact(string quantity) => quantity.Replace(" ", string.Empty, StringComparison.Ordinal);
}
