using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary>A command of Sevens and the number of its result that is wanted.</summary>
[Variants("verb")]
[Description("A command of Sevens and the number of its result that is wanted.")]
public abstract record RecipeDefinition
{
    /// <summary>The place of the number in the result.</summary>
    [Description("The place of the number in the JSON of the result: events.coherent-csi-2021.components.cevns.fitted, or tests[background-only].significance.")]
    public required string Value { get; init; }

    /// <summary>The place of its error.</summary>
    [Description("The place of its error.")]
    public string? Error { get; init; }

    /// <summary>A relative error that the publication adds.</summary>
    [Positive]
    [Description("A relative error that the publication states for this factor and its own error contains, such as that of the predicted rate: added in quadrature.")]
    public double? RelativeError { get; init; }

    /// <summary>What the number is multiplied by.</summary>
    [Description("What the number is multiplied by, for example to change its unit.")]
    public double? Scale { get; init; }

    /// <summary>What the step does to what those before it came to.</summary>
    [Description("multiply (the default), divide, add, subtract or quadrature (add in quadrature): what the step does to what those before it came to.")]
    public RecipeRole? Role { get; init; }
}
