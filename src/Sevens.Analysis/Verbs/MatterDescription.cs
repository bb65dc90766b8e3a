using System.Text.Json.Nodes;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Nuclei;

namespace Sevens.Analysis.Verbs;

/// <summary>Nuclides, elements and materials as <c>show</c> tells them: each number with its unit in the name, and what to cite for it.</summary>
internal static class MatterDescription
{
    /// <summary>Everything the catalog has of a nuclide.</summary>
    public static JsonObject Of(Nuclide nuclide, Catalog catalog)
    {
        var description = new JsonObject
        {
            ["symbol"] = nuclide.Symbol,
            ["Z"] = nuclide.Z,
            ["N"] = nuclide.N,
            ["A"] = nuclide.A,
            ["atomicMassU"] = nuclide.AtomicMass,
            ["nuclearMassMeV"] = nuclide.NuclearMass,
            ["abundance"] = catalog.Nuclides.Abundance(nuclide),
            ["spin"] = nuclide.Spin?.ToString(),
            ["parity"] = nuclide.Parity switch { Parity.Positive => "+", Parity.Negative => "-", _ => null },
            ["magneticMomentNuclearMagnetons"] = nuclide.MagneticMoment,
            ["chargeRadiusFm"] = nuclide.ChargeRadius,
            ["chargeRadiusErrorFm"] = nuclide.ChargeRadiusError,
        };
        JsonNode[] sets = [.. catalog.SpinExpectations.All.Where(s => s.Nuclide.Equals(nuclide)).Select(Set)];
        if (sets.Length > 0)
        {
            description["spinExpectation"] = new JsonArray(sets);
        }

        description["citation"] = Citation(nuclide, catalog);
        return description;
    }

    /// <summary>An element with its isotopes, natural or enriched.</summary>
    public static JsonObject Of(Element element)
    {
        var isotopes = new JsonObject();
        foreach (NuclideFraction isotope in element.Isotopes)
        {
            isotopes[isotope.Nuclide.Name] = new JsonObject { ["moleFraction"] = isotope.MoleFraction, ["atomicMassU"] = isotope.Nuclide.AtomicMass };
        }

        return new JsonObject
        {
            ["molarMassGramsPerMole"] = element.MolarMass,
            ["isotopes"] = isotopes,
            ["citation"] = new JsonObject { ["masses"] = NuclideTable.MassCitation, ["abundances"] = NuclideTable.AbundanceCitation },
        };
    }

    /// <summary>What follows from the composition of a material: its molar mass and target numbers.</summary>
    public static JsonObject Amounts(Material material)
    {
        var nuclei = new JsonObject();
        foreach (NuclideFraction nuclide in material.Nuclides)
        {
            nuclei[nuclide.Nuclide.Name] = material.NucleiPerKilogram(nuclide.Nuclide);
        }

        return new JsonObject
        {
            ["molarMassGramsPerMole"] = material.MolarMass,
            ["formulaUnitsPerKilogram"] = material.FormulaUnits(1),
            ["nucleiPerKilogram"] = nuclei,
        };
    }

    /// <summary>The elements of a material, by symbol.</summary>
    public static JsonObject Elements(Material material)
    {
        var elements = new JsonObject();
        foreach ((Element element, double _) in material.Composition)
        {
            // One element in two mixtures, as in HDO, needs two names.
            string name = elements.ContainsKey(element.Symbol) ? $"{element.Symbol} ({string.Join(", ", element.Isotopes.Select(i => i.Nuclide.Name))})" : element.Symbol;
            elements[name] = Of(element);
        }

        return elements;
    }

    private static JsonNode Set(SpinExpectation values) => new JsonObject
    {
        ["set"] = values.Set,
        ["proton"] = values.Proton,
        ["neutron"] = values.Neutron,
        ["source"] = values.Source,
        ["citation"] = values.Citation,
    };

    private static JsonObject Citation(Nuclide nuclide, Catalog catalog)
    {
        var citation = new JsonObject { ["masses"] = NuclideTable.MassCitation };
        if (catalog.Nuclides.Abundance(nuclide) > 0)
        {
            citation["abundance"] = NuclideTable.AbundanceCitation;
        }

        citation["spin"] = NuclideTable.SpinCitation;
        citation["magneticMoment"] = NuclideTable.MagneticMomentCitation;
        if (nuclide.ChargeRadius is not null)
        {
            citation["chargeRadius"] = NuclideTable.ChargeRadiusCitation;
        }

        return citation;
    }
}
