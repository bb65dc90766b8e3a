using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>predict</c>.</summary>
[Variant("predict")]
[Description("sevens predict")]
public sealed record PredictRecipe : RunRecipe;
