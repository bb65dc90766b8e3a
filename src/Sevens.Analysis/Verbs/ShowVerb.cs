using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Physics.Conventions;

namespace Sevens.Analysis.Verbs;

/// <summary><c>show</c>: everything an entry states and everything it refers to.</summary>
public static class ShowVerb
{
    /// <summary>Shows an experiment (by name or file), a source, a material, a nuisance or a convention.</summary>
    /// <exception cref="CatalogException">No entry has this name.</exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that is not a sound definition.</exception>
    public static ShowResult Run(Catalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        CatalogEntry[] entries = [.. Catalog.Entries().Where(e => !string.Equals(e.Type, "release", StringComparison.Ordinal))];
        CatalogEntry? entry = entries.FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.Ordinal));
        return entry?.Type switch
        {
            null when name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal) => Experiment(catalog, name),
            null => throw CatalogException.Unknown("entry", name, [.. entries.Select(e => e.Name)]),
            "experiment" => Experiment(catalog, name),
            "convention" => OfConvention(Catalog.ConventionNamed(name)),
            string type => new ShowResult { Name = name, Type = type, Definition = Parse(Catalog.ResolvedJson(type, name)), Uses = [] },
        };
    }

    private static ShowResult Experiment(Catalog catalog, string name)
    {
        Experiments.Templates.Experiment experiment = catalog.Experiment(name);
        ExperimentDefinition definition = experiment.Definition;
        var uses = new JsonObject
        {
            ["source"] = Parse(Catalog.ResolvedJson("source", definition.Source.Use)),
            ["material"] = Parse(Catalog.ResolvedJson("material", definition.Target.Material)),
        };
        string?[] shared = [definition.Source.Nuisance, definition.Response.Quenching.Nuisance, definition.Response.Efficiency.Nuisance];
        var nuisances = new JsonObject();
        foreach (string nuisance in shared.OfType<string>().Where(n => definition.Nuisances?.ContainsKey(n) != true).Distinct(StringComparer.Ordinal))
        {
            nuisances[nuisance] = Parse(Catalog.ResolvedJson("nuisance", nuisance));
        }

        uses["nuisances"] = nuisances;
        return new ShowResult
        {
            Name = experiment.Name,
            Type = "experiment",
            Definition = Parse(experiment.ResolvedJson),
            Uses = uses,
            Provenance = new Provenance(experiment.Inputs, experiment.Citations, Seed: null),
        };
    }

    private static ShowResult OfConvention(Convention convention) => new()
    {
        Name = convention.Name,
        Type = "convention",
        Convention = convention.Name,
        Definition = new JsonObject
        {
            ["description"] = convention.Description,
            ["protonCoupling"] = new JsonObject
            {
                ["nu_e"] = convention.Couplings.ProtonFor(Physics.Sources.Flavour.ElectronNeutrino),
                ["nu_mu"] = convention.Couplings.ProtonFor(Physics.Sources.Flavour.MuonNeutrino),
                ["nu_tau"] = convention.Couplings.ProtonFor(Physics.Sources.Flavour.TauNeutrino),
            },
            ["neutronCoupling"] = convention.Couplings.Neutron,
            ["formFactor"] = convention.FormFactor.ToString(),
            ["radii"] = convention.Radii.ToString(),
        },
        Uses = [],
        Provenance = new Provenance([], convention.Citations, Seed: null),
    };

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
