using System.Text.Json.Nodes;
using Sevens.Analysis.Reproductions;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications;

namespace Sevens.Analysis.Verbs;

/// <summary>A published number as <c>show</c> tells it: what is stated, and the commands that recompute it.</summary>
internal static class PublicationDescription
{
    /// <summary>The published number with an id; null where there is none.</summary>
    public static ShowResult? Of(string id)
    {
        if (Selection.Everything().FirstOrDefault(q => string.Equals(q.Quantity.Id, id, StringComparison.Ordinal)) is not { } selected)
        {
            return null;
        }

        JsonArray results = JsonNode.Parse(Catalog.ResolvedJson("publication", selected.Publication))!["results"]!.AsArray();
        return new ShowResult
        {
            Name = id,
            Type = "published result",
            Definition = results.Single(r => string.Equals(r!["id"]!.GetValue<string>(), id, StringComparison.Ordinal))!.DeepClone().AsObject(),
            Uses = new JsonObject { ["commands"] = Commands([selected.Quantity]) },
            Provenance = new Provenance([], selected.Citation, Seed: null),
        };
    }

    /// <summary>The commands that recompute numbers, by id.</summary>
    public static JsonObject Commands(IEnumerable<PublishedQuantity> quantities)
    {
        var commands = new JsonObject();
        foreach (PublishedQuantity quantity in quantities.Where(q => q.Recipe is not null))
        {
            commands[quantity.Id] = new JsonArray([.. quantity.Recipe!.Value.Select(r => JsonValue.Create($"{RecipeCommand.Of(r)} --format json  # {r.Value}"))]);
        }

        return commands;
    }
}
