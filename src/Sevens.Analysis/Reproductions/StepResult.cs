using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Reproductions;

/// <summary>What a step of a recipe came to.</summary>
/// <param name="Json">The result of the verb; null where it could not be run.</param>
/// <param name="Fault">Why it could not be run or must not be used; null where all is well.</param>
/// <param name="Inputs">What it was made from.</param>
/// <param name="Citations">What is to be cited.</param>
internal sealed record StepResult(JsonNode? Json, string? Fault, ImmutableArray<InputFile> Inputs, ImmutableArray<string> Citations);
