using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Measurements;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.ParityViolation;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Quantities;

namespace Sevens.Analysis.Verbs;

/// <summary><c>show</c>: everything an entry states and everything it refers to.</summary>
public static class ShowVerb
{
    private const double ReferenceBaseline = 20;

    private static readonly System.Collections.Immutable.ImmutableArray<string> NuclideCitations =
    [
        NuclideTable.MassCitation, NuclideTable.AbundanceCitation, NuclideTable.SpinCitation, NuclideTable.MagneticMomentCitation, NuclideTable.ChargeRadiusCitation,
    ];

    /// <summary>
    /// Shows an experiment, a source or a model (by name or file), a material (by name or formula), a nuisance, a measurement, measured points, a convention, a nuclide (<c>Ar40</c>) or
    /// an element (<c>Ar</c>). A name that is both a material and an element is the material, which shows its elements.
    /// </summary>
    /// <exception cref="CatalogException">Nothing has this name.</exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that is not a sound definition.</exception>
    public static ShowResult Run(Catalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return CatalogNames.TypeOf(name) switch
        {
            null when DefinitionFileType.IsFile(name) => OfFile(catalog, name),
            null when PublicationDescription.Of(name) is { } published => published,
            null => Matter(catalog, name),
            "experiment" => Experiment(catalog, name),
            "convention" => OfConvention(Catalog.ConventionNamed(name)),
            "material" => OfMaterial(catalog, name),
            "source" => OfSource(catalog, name),
            "measurement" => OfMeasurement(catalog.Measurement(name)),
            "calibration" => OfCalibration(name),
            "model" => OfModel(name),
            "publication" => OfPublication(name),
            string type => new ShowResult { Name = name, Type = type, Definition = Parse(Catalog.ResolvedJson(type, name)), Uses = [] },
        };
    }

    /// <summary>Shows an entry of a type.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="type">The type, in the singular or plural.</param>
    /// <param name="name">The entry.</param>
    /// <exception cref="CatalogException">No such type, or nothing of it has this name.</exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that is not a sound definition.</exception>
    public static ShowResult Run(Catalog catalog, string type, string name)
    {
        string one = ListVerb.Singular(type);
        string[] names = [.. ListVerb.Run(one).Items.Select(i => i.Name)];
        if (!DefinitionFileType.IsFile(name) && one is not "material" && !names.Contains(name, StringComparer.Ordinal))
        {
            throw CatalogException.Unknown(one, name, names);
        }

        ShowResult shown = Run(catalog, name);
        return string.Equals(shown.Type, one, StringComparison.Ordinal) ? shown : throw new CatalogException($"{one}: found '{name}', which is a {shown.Type}, expected a {one}");
    }

    private static ShowResult OfFile(Catalog catalog, string path) => DefinitionFileType.Of(path) switch
    {
        "model" => OfModel(path),
        "source" => OfSource(catalog, path),
        _ => Experiment(catalog, path),
    };

    /// <summary>Every nuclide and element starts with a capital, and so does every formula; other unknown names are those of entries.</summary>
    private static ShowResult Matter(Catalog catalog, string name)
    {
        if (catalog.Nuclides.Nuclides.FirstOrDefault(n => string.Equals(n.Name, name, StringComparison.Ordinal)) is { } nuclide)
        {
            return new ShowResult
            {
                Name = name,
                Type = "nuclide",
                Definition = MatterDescription.Of(nuclide, catalog),
                Uses = [],
                Provenance = new Provenance([catalog.Nuclides.Input, catalog.SpinExpectations.Input], NuclideCitations, Seed: null),
            };
        }

        if (catalog.Nuclides.Elements.Contains(name, StringComparer.Ordinal))
        {
            Element element = catalog.Nuclides.Element(name);
            return new ShowResult
            {
                Name = name,
                Type = "element",
                Definition = MatterDescription.Of(element),
                Uses = new JsonObject { ["nuclides"] = Nuclides(element, catalog) },
                Provenance = new Provenance([catalog.Nuclides.Input, catalog.SpinExpectations.Input], NuclideCitations, Seed: null),
            };
        }

        return name is ['(' or (>= 'A' and <= 'Z'), ..]
            ? OfMaterial(catalog, name)
            : throw CatalogException.Unknown("entry", name, [.. CatalogNames.All]);
    }

    private static JsonObject Nuclides(Element element, Catalog catalog)
    {
        var nuclides = new JsonObject();
        foreach (NuclideFraction isotope in element.Isotopes)
        {
            nuclides[isotope.Nuclide.Name] = MatterDescription.Of(isotope.Nuclide, catalog);
        }

        return nuclides;
    }

    private static ShowResult OfMaterial(Catalog catalog, string name)
    {
        Material material = catalog.Material(name);
        return new ShowResult
        {
            Name = name,
            Type = "material",
            Definition = MaterialDefinition(name, material),
            Uses = new JsonObject { ["elements"] = MatterDescription.Elements(material) },
            Provenance = new Provenance([catalog.Nuclides.Input], [NuclideTable.MassCitation, NuclideTable.AbundanceCitation], Seed: null),
        };
    }

    /// <summary>What the catalog's file states, or the formula alone, and what follows from either.</summary>
    private static JsonObject MaterialDefinition(string name, Material material)
    {
        JsonObject definition = Catalog.HasMaterialDefinition(name)
            ? Parse(Catalog.ResolvedJson("material", name))
            : new JsonObject { ["formula"] = name };
        foreach ((string key, JsonNode? amount) in MatterDescription.Amounts(material))
        {
            definition[key] = amount?.DeepClone();
        }

        return definition;
    }

    private static ShowResult Experiment(Catalog catalog, string name)
    {
        ReadResult<ExperimentDefinition> read = Catalog.Definition(name);
        ExperimentDefinition definition = read.Value;
        (Experiments.Templates.Experiment? loaded, string? absent) = WithReleases(catalog, name, definition);
        var uses = new JsonObject
        {
            ["material"] = MaterialDefinition(definition.Target.Material, catalog.Material(definition.Target.Material)),
        };
        JsonObject written = Parse(read.ResolvedJson);
        JsonObject source;
        if (definition.Source.Use is { } use)
        {
            source = Parse(Catalog.ResolvedJson("source", use));
            uses.Insert(0, "source", source);
        }
        else
        {
            source = written["source"]!["definition"]!.AsObject();
        }

        string?[] shared =
        [
            definition.Source.Nuisance,
            definition.Response?.Quenching.Nuisance,
            definition.Response?.Efficiency?.Nuisance,
            definition.Response?.RecoilEfficiency?.Nuisance,
            .. (definition.Response?.Stages ?? []).Select(s => s.Nuisance),
            .. definition.RecoilTemplates?.Nuisances ?? [],
        ];
        var nuisances = new JsonObject();
        foreach (string nuisance in shared.OfType<string>().Where(n => definition.Nuisances?.ContainsKey(n) != true).Distinct(StringComparer.Ordinal))
        {
            nuisances[nuisance] = Parse(Catalog.ResolvedJson("nuisance", nuisance));
        }

        uses["nuisances"] = nuisances;
        return new ShowResult
        {
            Name = definition.Name,
            Type = "experiment",
            Definition = written,
            Parameters = ExperimentParameters.Of(definition, written, source),
            Stated = StatedComparison.Of(definition, loaded),
            Uses = uses,
            Provenance = new Provenance(loaded?.Inputs ?? [], loaded?.Citations ?? definition.Citation, Seed: null),
            Warnings = absent is null ? [] : [absent],
        };
    }

    /// <summary>The loaded experiment; what a definition says can be shown also where a release that it needs has not been imported yet, or nothing predicts it yet.</summary>
    private static (Experiments.Templates.Experiment? Loaded, string? Absent) WithReleases(Catalog catalog, string name, ExperimentDefinition definition)
    {
        try
        {
            return (catalog.Experiment(name), null);
        }
        catch (InvalidExperimentException problem) when (definition.Releases is { IsEmpty: false } || definition.Status is { State: ExperimentState.Pending })
        {
            return (null, problem.Message);
        }
    }

    /// <summary>The definition, with uncertainties and citations as they follow from it and its tables; relative errors do not depend on the distance.</summary>
    private static ShowResult OfSource(Catalog catalog, string name)
    {
        JsonObject definition = Parse(Catalog.ResolvedJson("source", name));
        (LoadedSource? loaded, string? fault) = Loaded(catalog, name);
        var uncertainties = new JsonObject();
        foreach (SourceUncertainty uncertainty in loaded is null ? [] : FluxVerb.Uncertainties(loaded.Flux))
        {
            uncertainties[uncertainty.Name] = FormattableString.Invariant(
                $"{uncertainty.Description}: {100 * uncertainty.RelativeUp:+0.00;-0.00;0.00} / {100 * uncertainty.RelativeDown:+0.00;-0.00;0.00} % of the flux");
        }

        return new ShowResult
        {
            Name = name,
            Type = "source",
            Definition = definition,
            Uses = new JsonObject
            {
                ["uncertainties"] = uncertainties,
                ["citations"] = loaded is null ? [] : new JsonObject { ["cite"] = new JsonArray([.. loaded.Flux.Citations.Select(c => JsonValue.Create(c))]) },
            },
            Warnings = fault is null ? loaded!.Flux.Warnings : [fault],
            Provenance = loaded is null ? Provenance.None : new Provenance(loaded.Inputs, loaded.Flux.Citations, Seed: null),
        };
    }

    /// <summary>The source; or, for one whose user has to complete it, what is missing: its definition can be shown all the same.</summary>
    private static (LoadedSource? Loaded, string? Fault) Loaded(Catalog catalog, string name)
    {
        try
        {
            return (catalog.Source(name, catalog.SourceDependsOnBaseline(name) ? Length.FromMetres(ReferenceBaseline) : null), null);
        }
        catch (InvalidSourceException problem)
        {
            return (null, problem.Message);
        }
    }

    private static ShowResult OfMeasurement(Measurement measurement)
    {
        JsonObject definition = Parse(Catalog.ResolvedJson("measurement", measurement.Definition.Name));
        if (MeasurementDescription.Of(measurement) is { } derived)
        {
            definition["derived"] = derived;
        }

        return new ShowResult
        {
            Name = measurement.Definition.Name,
            Type = "measurement",
            Definition = definition,
            Uses = [],
            Warnings = measurement is WeakChargeMeasurement ? [ParityViolatingAsymmetry.Warning] : [],
            Provenance = new Provenance(measurement.Inputs, measurement.Citations, Seed: null),
        };
    }

    private static ShowResult OfCalibration(string name)
    {
        CalibrationPoints points = Catalog.Calibration(name);
        return new ShowResult
        {
            Name = name,
            Type = "calibration",
            Definition = Parse(Catalog.ResolvedJson("calibration", name)),
            Uses = [],
            Provenance = new Provenance(points.Inputs, points.Definition.Citation, Seed: null),
        };
    }

    private static ShowResult OfModel(string name)
    {
        PhysicsModel model = Catalog.Model(name);
        JsonObject definition = Parse(Catalog.ResolvedJson("model", name));
        foreach ((string key, JsonNode? value) in ModelDescription.Of(model))
        {
            definition[key] = value?.DeepClone();
        }

        if (MuonAnomalyBand.Of(model, [1, 10, 100, 1000]) is { } band)
        {
            definition["muonAnomaly"] = ModelDescription.Of(band, "g");
        }

        if (HeavyReadings.Of(model) is { } readings)
        {
            definition["readings"] = readings;
        }

        if (ThermalTargetBand.Of(model, ImmutableDictionary<string, double>.Empty, [5, 10, 20, 40]) is { } target)
        {
            definition["thermalTarget"] = ModelDescription.Of(target, PhysicsModel.DarkMatterYield);
        }

        return new ShowResult
        {
            Name = model.Name,
            Type = "model",
            Definition = definition,
            Uses = [],
            Provenance = new Provenance(model.Inputs, model.Citations, Seed: null),
        };
    }

    private static ShowResult OfPublication(string name) => new()
    {
        Name = name,
        Type = "publication",
        Definition = Parse(Catalog.ResolvedJson("publication", name)),
        Uses = new JsonObject { ["commands"] = PublicationDescription.Commands(Catalog.Publication(name).Results) },
        Provenance = new Provenance([], Catalog.Publication(name).Citation, Seed: null),
    };

    private static ShowResult OfConvention(Convention convention) => new()
    {
        Name = convention.Name,
        Type = "convention",
        Convention = convention.Name,
        Definition = ConventionFields.Of(convention),
        Uses = [],
        Provenance = new Provenance([], convention.Citations, Seed: null),
    };

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
