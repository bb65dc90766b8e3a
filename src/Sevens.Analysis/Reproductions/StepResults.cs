using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications.Recipes;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Reproductions;

/// <summary>The results of steps: each command is run once, however many numbers are taken from it, and kept in a folder where one is given.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="folder">Where results are kept between runs of the same build with the same data; null for nowhere.</param>
internal sealed class StepResults(Catalog catalog, string? folder)
{
    private readonly ConcurrentDictionary<string, Lazy<StepResult>> results = new(StringComparer.Ordinal);

    /// <summary>The result of a step.</summary>
    /// <exception cref="CatalogException">Something that the recipe names is unknown.</exception>
    public StepResult Of(RecipeDefinition recipe) => results.GetOrAdd(RecipeCommand.Of(recipe), command => new Lazy<StepResult>(() => Kept(command) ?? Run(recipe, command))).Value;

    private StepResult Run(RecipeDefinition recipe, string command)
    {
        try
        {
            VerbResult result = RecipeRun.Of(recipe, catalog);
            string? fault = result is FitReport { Status.Converged: false } fit ? $"{command}: {fit.Status.Verdict}: {string.Join("; ", fit.Status.Messages)}" : null;
            string text = ResultJson.Write(result);
            if (fault is null && Place(command) is { } path)
            {
                Directory.CreateDirectory(folder!);
                WholeFile.Write(path, Encoding.UTF8.GetBytes(text));
            }

            return Read(text) with { Fault = fault };
        }
        catch (InvalidExperimentException problem) when (NeedsRelease(recipe))
        {
            return new StepResult(null, problem.Message, [], []);
        }
        catch (Exception problem) when (problem is InvalidExperimentException or DefinitionException)
        {
            throw new CatalogException($"{command}: {problem.Message}");
        }
    }

    /// <summary>Data that are not imported are no fault of the recipe.</summary>
    private static bool NeedsRelease(RecipeDefinition recipe) =>
        recipe is RunRecipe run && run.Experiments.Any(e => Catalog.Definition(e).Value.Releases is { IsEmpty: false });

    private StepResult? Kept(string command) => Place(command) is { } path && File.Exists(path) ? Read(File.ReadAllText(path)) : null;

    private static StepResult Read(string text)
    {
        JsonNode json = JsonNode.Parse(text)!;
        JsonNode? provenance = json["provenance"];
        return new StepResult(
            json,
            null,
            [.. (provenance?["inputs"] as JsonArray ?? []).Select(i => new InputFile(i!["name"]!.GetValue<string>(), i["sha256"]!.GetValue<string>()))],
            [.. (provenance?["citations"] as JsonArray ?? []).Select(c => c!.GetValue<string>())]);
    }

    private string? Place(string command) => folder is null ? null : Path.Combine(folder, $"{Hash($"{EngineVersion.Build}\n{command}\n{catalog.DataFingerprint}")}.json");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
