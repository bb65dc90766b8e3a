using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Text;
using Sevens.Physics.Nuclei;

namespace Sevens.Analysis.Verbs;

/// <summary>What a cross section is of, and what one of it is.</summary>
/// <param name="Per"><c>nucleus</c>, <c>atom</c> or <c>formula unit</c>.</param>
/// <param name="Nuclides">Its nuclides, with their number per nucleus, atom or formula unit.</param>
/// <param name="Inputs">The files it comes from.</param>
/// <param name="Citations">What to cite for masses and abundances.</param>
internal sealed record CrossSectionTarget(string Per, ImmutableArray<NuclideFraction> Nuclides, ImmutableArray<InputFile> Inputs, ImmutableArray<string> Citations)
{
    /// <summary>The nuclide, else the element, else the material of this name, file or formula.</summary>
    /// <exception cref="CatalogException">It is none of them; the message has the nearest name.</exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A material's file that is not sound.</exception>
    public static CrossSectionTarget Named(Catalog catalog, string name)
    {
        NuclideTable table = catalog.Nuclides;
        if (table.Nuclides.FirstOrDefault(n => string.Equals(n.Name, name, StringComparison.Ordinal)) is { } nuclide)
        {
            return new CrossSectionTarget("nucleus", [new NuclideFraction(nuclide, 1)], [table.Input], [NuclideTable.MassCitation]);
        }

        ImmutableArray<string> citations = [NuclideTable.MassCitation, NuclideTable.AbundanceCitation];
        return table.Elements.Contains(name, StringComparer.Ordinal)
            ? new CrossSectionTarget("atom", table.Element(name).Isotopes, [table.Input], citations)
            : new CrossSectionTarget("formula unit", Material(catalog, name).Nuclides, [.. Catalog.MaterialInputs(name), table.Input], citations);
    }

    private static Material Material(Catalog catalog, string name)
    {
        try
        {
            return catalog.Material(name);
        }
        catch (CatalogException problem) when (!Catalog.HasMaterialDefinition(name))
        {
            // A formula with brackets is meant as one: where it goes wrong says more than a name that is near.
            IEnumerable<string> known = Catalog.Entries("material").Select(e => e.Name)
                .Concat(catalog.Nuclides.Elements).Concat(catalog.Nuclides.Nuclides.Select(n => n.Name));
            string? nearest = name.AsSpan().IndexOfAny('[', '(') < 0 ? NearestName.Of(name, known) : null;
            throw new CatalogException(nearest is null
                ? $"target: {problem.Message}"
                : $"target: found '{name}', expected a nuclide such as Ar40, an element such as Ar, or a material such as CsI by name or formula; did you mean '{nearest}'?");
        }
    }
}
