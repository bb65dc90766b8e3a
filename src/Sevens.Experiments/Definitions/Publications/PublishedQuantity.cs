using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Definitions.Publications.Recipes;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications;

/// <summary>A published number, how near to it a recomputation has to come, and how it is recomputed.</summary>
public sealed record PublishedQuantity : ISelfChecked
{
    /// <summary>The name by which it is used.</summary>
    [Description("The name by which it is used, unique in the catalog: lower case, words joined by hyphens.")]
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    [Description("What it is, for example: fitted CEvNS events.")]
    public required string Quantity { get; init; }

    /// <summary>Equation, table or figure.</summary>
    [Description("Where in the publication it stands: equation, table, figure, abstract.")]
    public string? Place { get; init; }

    /// <summary>The number.</summary>
    [Description("The number, in unit.")]
    public required double Value { get; init; }

    /// <summary>The unit of number and errors; absent for a pure number.</summary>
    [Description("The unit of value and errors; absent for a pure number.")]
    public string? Unit { get; init; }

    /// <summary>The error, where it is the same on both sides.</summary>
    [Positive]
    [Description("The error, where it is the same on both sides.")]
    public double? Error { get; init; }

    /// <summary>The error on the upper side.</summary>
    [Positive]
    [Description("The error on the upper side, with errorDown in place of error.")]
    public double? ErrorUp { get; init; }

    /// <summary>The error on the lower side, as a positive number.</summary>
    [Positive]
    [Description("The error on the lower side, as a positive number.")]
    public double? ErrorDown { get; init; }

    /// <summary>The confidence level of a limit or an interval.</summary>
    [Within(0, 1)]
    [Description("The confidence level of a limit or an end of an interval, between 0 and 1.")]
    public double? ConfidenceLevel { get; init; }

    /// <summary>How our reading of the number came about.</summary>
    [Description("How our reading of the number came about: read, seed, recalled or calculated.")]
    public required ReadingStatus Status { get; init; }

    /// <summary>How much of what it was made from is public.</summary>
    [Description("How much of what the number was made from is public: public, partial or private. Decided from the publication and its data release, never from how near ours comes.")]
    public required InputAvailability Inputs { get; init; }

    /// <summary>Why it is classified so.</summary>
    [Description("What is public, or what is not.")]
    public required string InputsReason { get; init; }

    /// <summary>Whether ours is computed; what is given is shown and not counted.</summary>
    [Description("Where our number comes from: computed (the default), or given, such as a mass, which is shown and not counted.")]
    public NumberOrigin Origin { get; init; }

    /// <summary>How long its recipe takes; what takes minutes is recomputed only when asked for.</summary>
    [Description("seconds (the default), or minutes, such as toys: recomputed with --full alone.")]
    public RecipeTime Takes { get; init; }

    /// <summary>Words by which sets of numbers are chosen.</summary>
    [Description("Words by which sets of numbers are chosen: sevens reproduce anchor.")]
    public ImmutableArray<string>? Tags { get; init; }

    /// <summary>How near ours must come; fixed before ours was known.</summary>
    [Description("How near ours must come; fixed before ours was known.")]
    public ToleranceDefinition? Tolerance { get; init; }

    /// <summary>How it is recomputed: the product of its steps, unless they say otherwise.</summary>
    [Description("How it is recomputed, with the inputs and the statistic of the publication: the product of these steps, unless they say otherwise.")]
    public ImmutableArray<RecipeDefinition>? Recipe { get; init; }

    /// <summary>The same quantity from the full likelihood, where the publication used a statistic of its own.</summary>
    [Description("The same quantity from the full likelihood, shown beside, where recipe has a statistic of the publication's own.")]
    public ImmutableArray<RecipeDefinition>? FullLikelihood { get; init; }

    /// <summary>Other choices and where they move ours: what a suspected cause rests on; beside notReproducible, what counting comes to.</summary>
    [Description("Other choices and where they move ours: what a suspected cause of a difference rests on; beside notReproducible, what counting comes to.")]
    public ImmutableArray<EvidenceDefinition>? Evidence { get; init; }

    /// <summary>Why ours differs, as far as it is known.</summary>
    [Description("Why ours differs, as far as it is known.")]
    public string? Cause { get; init; }

    /// <summary>What is not public, where there is no recipe.</summary>
    [Description("What is not public, in place of a recipe.")]
    public string? NotReproducible { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Recipe is null or { IsEmpty: true } == NotReproducible is null)
        {
            yield return new Discrepancy("recipe", Recipe is null ? "neither recipe nor notReproducible" : "recipe and notReproducible", "one of the two");
        }

        if (Recipe is { IsEmpty: false } && Tolerance is null)
        {
            yield return new Discrepancy("tolerance", "none", "a tolerance: a number that is recomputed is judged");
        }

        if (ErrorUp is null != ErrorDown is null)
        {
            yield return new Discrepancy(ErrorUp is null ? "errorDown" : "errorUp", "one side alone", "errorUp and errorDown");
        }

        if (Error is not null && ErrorUp is not null)
        {
            yield return new Discrepancy("error", "error with errorUp", "one of the two");
        }

        if (Tolerance?.Rule == ToleranceRule.Fit && Error is null && ErrorUp is null)
        {
            yield return new Discrepancy("error", "none", "the published error: the tolerance of a fit is a part of it");
        }
    }
}
