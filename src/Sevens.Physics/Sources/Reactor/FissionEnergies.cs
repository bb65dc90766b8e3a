using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>The thermal energy per fission of each isotope, MeV, with what neutron captures in the core add and what neutrinos carry off left out.</summary>
public sealed class FissionEnergies
{
    private readonly ImmutableArray<(double Energy, double Error)> values;

    /// <summary>Takes energies and their errors.</summary>
    /// <param name="name">The set, for example <c>Ma 2013</c>.</param>
    /// <param name="valuesMeV">For each of the four isotopes the energy and its one standard deviation, MeV.</param>
    /// <exception cref="ArgumentException">An isotope is missing, or an energy is not between 150 and 250 MeV, where every fission of a heavy nucleus lies.</exception>
    public FissionEnergies(string name, IReadOnlyDictionary<FissileIsotope, (double Energy, double Error)> valuesMeV)
    {
        ArgumentNullException.ThrowIfNull(valuesMeV);
        foreach (FissileIsotope isotope in FissileIsotopes.All)
        {
            if (!valuesMeV.TryGetValue(isotope, out (double Energy, double Error) value) || !(value.Energy is > 150 and < 250) || !(value.Error >= 0 && value.Error < value.Energy))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"energies per fission '{name}': found {value.Energy} ± {value.Error} MeV for {isotope.Written()}, expected one between 150 and 250 MeV"),
                    nameof(valuesMeV));
            }
        }

        Name = name;
        values = [.. FissileIsotopes.All.Select(i => valuesMeV[i])];
    }

    /// <summary>The name of the set.</summary>
    public string Name { get; }

    /// <summary>Energy per fission, MeV.</summary>
    public double this[FissileIsotope isotope] => values[(int)isotope].Energy;

    /// <summary>The energy of the mean fission, Σ f_i e_i, MeV.</summary>
    public double Mean(FissionFractions fractions)
    {
        ArgumentNullException.ThrowIfNull(fractions);
        return FissileIsotopes.All.Sum(i => fractions[i] * this[i]);
    }

    /// <summary>One standard deviation of <see cref="Mean"/> from the energies, taken as independent, MeV.</summary>
    public double ErrorOfMean(FissionFractions fractions)
    {
        ArgumentNullException.ThrowIfNull(fractions);
        return Math.Sqrt(FissileIsotopes.All.Sum(i => fractions[i] * fractions[i] * values[(int)i].Error * values[(int)i].Error));
    }
}
