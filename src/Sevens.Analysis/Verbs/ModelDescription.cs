using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Experiments.Models;
using Sevens.Physics.Interactions.Couplings;

namespace Sevens.Analysis.Verbs;

/// <summary>What a model of new physics is, as <c>show</c> tells it.</summary>
internal static class ModelDescription
{
    /// <summary>Lagrangian, cross section and notes of each interaction, and the parameters with unit and range.</summary>
    public static JsonObject Of(PhysicsModel model)
    {
        var interactions = new JsonArray();
        foreach (InteractionDescription description in model.Descriptions)
        {
            interactions.Add((JsonNode)new JsonObject
            {
                ["title"] = description.Title,
                ["lagrangian"] = description.Lagrangian,
                ["crossSection"] = description.CrossSection,
                ["notes"] = Texts(description.Notes),
                ["citation"] = Texts(description.Citations),
            });
        }

        var parameters = new JsonObject();
        foreach (CouplingParameter parameter in model.Parameters)
        {
            parameters[parameter.Name] = Described(parameter);
        }

        return new JsonObject { ["interactions"] = interactions, ["parameters"] = parameters };
    }

    /// <summary>A band of couplings at masses.</summary>
    public static JsonObject Of(CouplingBand band, string coupling) => new()
    {
        ["title"] = band.Name,
        ["bands"] = Texts(band.At.Select((mass, i) => FormattableString.Invariant($"{coupling} from {band.Lower[i]:G3} to {band.Upper[i]:G3} at {mass} MeV"))),
        ["citation"] = Texts(band.Citations),
    };

    private static string Described(CouplingParameter parameter)
    {
        string unit = parameter.Unit.Length == 0 ? string.Empty : $", in {parameter.Unit}";
        string range = (double.IsFinite(parameter.Lower), double.IsFinite(parameter.Upper)) switch
        {
            (true, true) => FormattableString.Invariant($", fitted from {parameter.Lower} to {parameter.Upper}"),
            (true, false) => FormattableString.Invariant($", from {parameter.Lower}"),
            (false, true) => FormattableString.Invariant($", up to {parameter.Upper}"),
            _ => ", any real number",
        };
        return parameter.Description + unit + range;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];
}
