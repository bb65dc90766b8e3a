using System.Collections.Immutable;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Nuclei;

/// <summary>A target material: elements, natural or enriched, in stoichiometric numbers.</summary>
public sealed class Material
{
    /// <summary>Takes elements with their number of atoms per formula unit. An element may stand more than once, as in HDO.</summary>
    /// <exception cref="ArgumentException">No element, or a number of atoms that is not positive.</exception>
    public Material(string name, IEnumerable<(Element Element, double Atoms)> composition)
    {
        Name = name;
        Composition = [.. composition];
        if (Composition.IsEmpty)
        {
            throw new ArgumentException($"material '{name}': found no element, expected one or more", nameof(composition));
        }

        if (Composition.FirstOrDefault(c => c.Atoms is not (> 0 and < double.PositiveInfinity)) is { Element: { } wrong } found)
        {
            throw new ArgumentException(FormattableString.Invariant($"material '{name}': found {found.Atoms} atoms of {wrong.Symbol}, expected a positive number"), nameof(composition));
        }

        Nuclides = [.. Composition
            .SelectMany(c => c.Element.Isotopes.Select(i => new NuclideFraction(i.Nuclide, i.MoleFraction * c.Atoms)))
            .GroupBy(n => n.Nuclide)
            .Select(g => new NuclideFraction(g.Key, g.Sum(n => n.MoleFraction)))];
        MolarMass = Composition.Sum(c => c.Atoms * c.Element.MolarMass);
    }

    /// <summary>The name, for example <c>CsI</c>.</summary>
    public string Name { get; }

    /// <summary>Elements and atoms per formula unit.</summary>
    public ImmutableArray<(Element Element, double Atoms)> Composition { get; }

    /// <summary>Every nuclide once, with its number of atoms per formula unit.</summary>
    public ImmutableArray<NuclideFraction> Nuclides { get; }

    /// <summary>Mass of a mole of formula units, g/mol.</summary>
    public double MolarMass { get; }

    /// <summary>Formula units in a mass of the material.</summary>
    /// <param name="massKg">Mass, kg.</param>
    public double FormulaUnits(double massKg) => massKg * 1000 / MolarMass * PhysicalConstants.Avogadro;

    /// <summary>Target numbers: nuclei of one nuclide in a kilogram of the material, formula units per kilogram times its atoms per formula unit.</summary>
    /// <param name="nuclide">One of <see cref="Nuclides"/>.</param>
    /// <exception cref="ArgumentException">The material does not hold it.</exception>
    public double NucleiPerKilogram(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        NuclideFraction held = Nuclides.FirstOrDefault(n => n.Nuclide.Equals(nuclide))
            ?? throw new ArgumentException($"material '{Name}': found {nuclide.Name}, expected one of {string.Join(", ", Nuclides.Select(n => n.Nuclide.Name))}", nameof(nuclide));
        return held.MoleFraction * FormulaUnits(1);
    }
}
