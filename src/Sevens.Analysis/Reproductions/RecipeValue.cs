using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Publications.Recipes;

namespace Sevens.Analysis.Reproductions;

/// <summary>The number that a recipe comes to, one step after the other: their product, unless they say otherwise.</summary>
/// <param name="Value">The number.</param>
/// <param name="Error">Its error, relative errors of the factors in quadrature; null where no step has one.</param>
internal sealed record RecipeValue(double Value, double? Error)
{
    /// <summary>Takes the number of each step.</summary>
    /// <exception cref="Experiments.Catalogs.CatalogException">A place where the result has no number.</exception>
    public static RecipeValue Of(ImmutableArray<RecipeDefinition> recipe, StepResults steps)
    {
        double value = 1;
        double? relativeSquare = null;
        foreach (RecipeDefinition step in recipe)
        {
            StepResult result = steps.Of(step);
            double number = step is ShowRecipe { Unit: { } unit } ? ResultPath.Quantity(result.Json!, step.Value, unit) : ResultPath.Number(result.Json!, step.Value);
            if (step.Error is { } place)
            {
                double relative = ResultPath.Number(result.Json!, place) / number;
                relativeSquare = (relativeSquare ?? 0) + (relative * relative);
            }

            if (step.RelativeError is { } stated)
            {
                relativeSquare = (relativeSquare ?? 0) + (stated * stated);
            }

            number *= step.Scale ?? 1;
            value = step.Role switch
            {
                RecipeRole.Divide => value / number,
                RecipeRole.Add => value + number,
                RecipeRole.Subtract => value - number,
                RecipeRole.Quadrature => Math.Sqrt((value * value) + (number * number)),
                _ => value * number,
            };
        }

        return new RecipeValue(value, relativeSquare is { } square ? Math.Abs(value) * Math.Sqrt(square) : null);
    }
}
