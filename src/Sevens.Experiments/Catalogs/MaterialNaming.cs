using Sevens.Experiments.Definitions.Materials;
using Sevens.Experiments.Text;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Catalogs;

/// <summary>
/// Makes materials from what names them: a definition whose keys are elements, or a formula that no definition has as its name.
/// What could be read two ways is refused, never guessed.
/// </summary>
internal static class MaterialNaming
{
    private const string Example = "a formula such as CaWO4 or Ge[76:0.87,74:0.13]";

    /// <summary>The material a definition describes.</summary>
    /// <exception cref="CatalogException">A key is no element, isotopic mixture or group, or a number of atoms is not positive.</exception>
    public static Material Defined(MaterialDefinition definition, NuclideTable nuclides)
    {
        try
        {
            return new Material(definition.Name, definition.Composition.SelectMany(c =>
                MaterialFormula.Parse(c.Key).Terms.Select(t => (nuclides.Element(t), c.Value * t.Atoms))));
        }
        catch (Exception problem) when (problem is ArgumentException or MaterialFormulaException or CatalogException)
        {
            throw new CatalogException($"material '{definition.Name}': composition: {problem.Message}");
        }
    }

    /// <summary>The material a formula states.</summary>
    /// <param name="name">The formula, which is also the name of the material.</param>
    /// <param name="nuclides">Masses and abundances.</param>
    /// <param name="known">Names of the materials of the catalog.</param>
    /// <exception cref="CatalogException">It is no formula, an element or isotope does not exist, or it could be read two ways.</exception>
    public static Material Formula(string name, NuclideTable nuclides, IReadOnlyCollection<string> known)
    {
        if (known.FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw new CatalogException($"material: found '{name}', expected '{other}', or a formula that cannot be confused with it (with counts of 1 written out)");
        }

        MaterialFormula formula;
        Material material;
        try
        {
            formula = MaterialFormula.Parse(name);
            material = new Material(name, formula.Terms.Select(t => (nuclides.Element(t), t.Atoms)));
        }
        catch (Exception problem) when (problem is ArgumentException or MaterialFormulaException or CatalogException)
        {
            string hint = NearestName.Of(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : string.Empty;
            throw new CatalogException($"material: found '{name}', expected one of {string.Join(", ", known)}, or {Example}: {problem.Message}{hint}");
        }

        RefuseMassNumber(formula, material, nuclides);
        return material;
    }

    // 'Ge76' is 76 atoms of natural germanium to a chemist's formula and an isotope to a physicist: per kilogram, one is the wrong number for the other.
    private static void RefuseMassNumber(MaterialFormula formula, Material material, NuclideTable nuclides)
    {
        if (formula.Terms is [{ Isotopes: [], Symbol: string symbol, Atoms: double count }] && double.IsInteger(count))
        {
            int z = material.Nuclides[0].Nuclide.Z;
            if (count > 1 && count >= z && count <= 3 * z)
            {
                string nuclide = nuclides.Nuclide(FormattableString.Invariant($"{symbol}{count}")).Name;
                throw new CatalogException(FormattableString.Invariant(
                    $"material: found '{nuclide}', which reads as a nuclide, expected {symbol}[{count}] for the isotope, or {symbol} for the element"));
            }
        }
    }
}
