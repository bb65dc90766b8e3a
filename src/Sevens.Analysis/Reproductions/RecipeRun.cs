using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications.Recipes;
using Sevens.Experiments.Templates;
using Sevens.Statistics.Fitting;

namespace Sevens.Analysis.Reproductions;

/// <summary>Runs a step of a recipe through the verb that a user would call.</summary>
internal static class RecipeRun
{
    private const string PionDecayAtRest = "pi-dar";

    /// <summary>The result of the verb.</summary>
    /// <exception cref="CatalogException">Something that the recipe names is unknown.</exception>
    public static VerbResult Of(RecipeDefinition recipe, Catalog catalog) => recipe switch
    {
        PredictRecipe { Vary: { } vary } predict => VariationVerb.Run(catalog, new VariationRequest { Predict = Common(predict), Vary = VariedKey.Parse(vary) }),
        PredictRecipe predict => PredictVerb.Run(catalog, Common(predict)),
        FitRecipe fit => FitVerb.Run(catalog, Likelihood(fit) with { Levels = fit.Levels ?? [] }),
        LimitRecipe limit => LimitVerb.Run(catalog, Request(limit), LongRun.Default),
        ImpactsRecipe impacts => ImpactsVerb.Run(catalog, new ImpactsRequest { Fit = Likelihood(impacts), On = impacts.On }),
        QuenchingRecipe quenching => QuenchingFitVerb.Run(catalog, new QuenchingFitRequest { Points = quenching.Points, Model = quenching.Model, Sets = quenching.Sets ?? [] }),
        ShowRecipe show => ShowVerb.Run(catalog, show.Entry),
        ReproduceRecipe other => ReproduceVerb.Run(catalog, Request(other), ReproduceOptions.Default with { Threads = 1 }),
        ScanRecipe scan => ScanVerb.Run(catalog, Request(scan), LongRun.Default with { Threads = 1 }),
        CrossSectionRecipe section => CrossSectionVerb.Run(catalog, Request(section)),
        FluxRecipe flux => FluxVerb.Run(catalog, new FluxRequest { Sources = [flux.Source], BaselineM = flux.Baseline?.Metres, AboveMeV = flux.Above?.CanonicalValue }),
        MixingAngleRecipe angle => MixingAngleVerb.Run(new MixingAngleRequest { MomentaMeV = angle.At is { } at ? [at.MeV] : [] }),
        _ => throw new InvalidOperationException($"{recipe.GetType()} is no known recipe"),
    };

    private static RunRequest Likelihood(LikelihoodRecipe fit) => Common(fit) with
    {
        Free = fit.Free ?? [],
        With = fit.With ?? [],
        Fixed = fit.Fix?.ToImmutableSortedDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal) ?? ImmutableSortedDictionary<string, double>.Empty,
        Held = fit.Hold ?? [],
        Systematics = fit.Systematics == RecipeSystematics.StatisticsOnly ? Systematics.StatisticsOnly : Systematics.Profiled,
    };

    /// <summary>What the verb is asked.</summary>
    public static LimitRequest Request(LimitRecipe limit)
    {
        var request = new LimitRequest { Fit = Likelihood(limit), Parameter = limit.On };
        request = limit.Level is { } level ? request with { Level = level } : request;
        request = limit.Toys is { } toys ? request with { Toys = toys } : request;
        request = request with
        {
            Method = limit.Method switch
            {
                RecipeLimitMethod.Toys => LimitMethod.Toys,
                RecipeLimitMethod.Fc => LimitMethod.FeldmanCousins,
                _ => LimitMethod.Asymptotic,
            },
        };
        return limit.Statistic switch
        {
            null or "cls" => request,
            "qmu-tilde" => request with { Statistic = LimitStatistic.BoundedOneSided },
            "qmu" => request with { Statistic = LimitStatistic.OneSided },
            "two-sided" => request with { Statistic = LimitStatistic.TwoSided },
            _ => throw CatalogException.Unknown("statistic", limit.Statistic, ["cls", "qmu-tilde", "qmu", "two-sided"]),
        };
    }

    /// <summary>What the verb is asked.</summary>
    public static ScanRequest Request(ScanRecipe scan)
    {
        var request = new ScanRequest { Fit = Likelihood(scan), Grids = [Grid(scan.Grid)] };
        return scan.Levels is { IsEmpty: false } levels ? request with { Levels = levels } : request;
    }

    /// <summary>One number, which may not be made of others, so that no number is made of itself.</summary>
    private static ReproduceRequest Request(ReproduceRecipe other) =>
        Selection.Of([other.Id]) is [var only] && only.Quantity.Recipe is { } recipe && !recipe.OfType<ReproduceRecipe>().Any()
            ? new ReproduceRequest { Selection = [other.Id], Extent = ReproductionExtent.Full }
            : throw new CatalogException($"id: found '{other.Id}', expected one published number with a recipe that is not made of other numbers");

    /// <summary>The values of a parameter.</summary>
    /// <exception cref="CatalogException">The text is no grid.</exception>
    public static ParameterGrid Grid(string text) =>
        ParameterGrid.Parse(text) ?? throw new CatalogException($"grid: found '{text}', expected NAME=FROM:TO:N, such as R_n=3:8:51");

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

    /// <summary>What every verb that runs experiments is asked.</summary>
    public static RunRequest Common(RunRecipe recipe)
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
