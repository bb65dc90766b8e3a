using System.Collections.Immutable;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Nuclei;

/// <summary>A target material: elements in stoichiometric numbers.</summary>
public sealed class Material
{
    /// <summary>Takes elements with their number of atoms per formula unit.</summary>
    /// <exception cref="ArgumentException">No element, or a number of atoms that is not positive.</exception>
    public Material(string name, IEnumerable<(Element Element, double Atoms)> composition)
    {
        Name = name;
        Composition = [.. composition];
        if (Composition.IsEmpty || Composition.Any(c => !(c.Atoms > 0)))
        {
            throw new ArgumentException($"material '{name}' needs elements with a positive number of atoms", nameof(composition));
        }

        Nuclides = [.. Composition.SelectMany(c => c.Element.Isotopes.Select(i => new NuclideFraction(i.Nuclide, i.MoleFraction * c.Atoms)))];
        MolarMass = Composition.Sum(c => c.Atoms * c.Element.MolarMass);
    }

    /// <summary>The name, for example <c>CsI</c>.</summary>
    public string Name { get; }

    /// <summary>Elements and atoms per formula unit.</summary>
    public ImmutableArray<(Element Element, double Atoms)> Composition { get; }

    /// <summary>Every nuclide with its number of atoms per formula unit.</summary>
    public ImmutableArray<NuclideFraction> Nuclides { get; }

    /// <summary>Mass of a mole of formula units, g/mol.</summary>
    public double MolarMass { get; }

    /// <summary>Formula units in a mass of the material.</summary>
    /// <param name="massKg">Mass, kg.</param>
    public double FormulaUnits(double massKg) => massKg * 1000 / MolarMass * PhysicalConstants.Avogadro;
}
