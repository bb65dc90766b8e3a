using System.Collections.Immutable;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>
/// Spectra converted from electron spectra of foils irradiated for 12 to 43 hours lack the long-lived fission products of a core in equilibrium: a relative excess
/// by energy and irradiation time, for each isotope. Linear between its energies, zero outside them; linear between its times.
/// </summary>
public sealed class OffEquilibrium
{
    private readonly ImmutableArray<double> energies;
    private readonly ImmutableArray<double> days;
    private readonly ImmutableDictionary<FissileIsotope, ImmutableArray<ImmutableArray<double>>> excess;

    /// <summary>Takes a table.</summary>
    /// <param name="energiesMeV">Energies, MeV, increasing; two or more.</param>
    /// <param name="daysOfIrradiation">Times, d, increasing from above 0.</param>
    /// <param name="relativeExcess">For each isotope one row per time, in it one value per energy; isotopes without rows are not corrected.</param>
    /// <exception cref="ArgumentException">Energies or times that do not increase, rows of another length, or an excess that is not between 0 and 1.</exception>
    public OffEquilibrium(
        IReadOnlyList<double> energiesMeV,
        IReadOnlyList<double> daysOfIrradiation,
        IReadOnlyDictionary<FissileIsotope, IReadOnlyList<IReadOnlyList<double>>> relativeExcess)
    {
        ArgumentNullException.ThrowIfNull(energiesMeV);
        ArgumentNullException.ThrowIfNull(daysOfIrradiation);
        ArgumentNullException.ThrowIfNull(relativeExcess);
        energies = [.. energiesMeV];
        days = [.. daysOfIrradiation];
        if (energies.Length < 2 || days.IsEmpty || !Increasing(energies) || !Increasing(days))
        {
            throw new ArgumentException("off-equilibrium table: expected two or more energies and one or more times, increasing from above 0", nameof(energiesMeV));
        }

        foreach ((FissileIsotope isotope, IReadOnlyList<IReadOnlyList<double>> rows) in relativeExcess)
        {
            if (rows.Count != days.Length || rows.Any(r => r.Count != energies.Length || r.Any(v => !(v is >= 0 and < 1))))
            {
                throw new ArgumentException(
                    $"off-equilibrium table: found other rows for {isotope.Written()}, expected {days.Length} rows of {energies.Length} values from 0 to 1", nameof(relativeExcess));
            }
        }

        excess = relativeExcess.ToImmutableDictionary(p => p.Key, p => p.Value.Select(r => r.ToImmutableArray()).ToImmutableArray());
    }

    /// <summary>The spectrum of an isotope after a time of irradiation.</summary>
    /// <param name="isotope">The isotope; one without rows keeps its spectrum.</param>
    /// <param name="spectrum">The converted spectrum.</param>
    /// <param name="daysOfIrradiation">Mean time the fuel has been irradiated, d: at most the longest of the table; below the shortest the excess falls linearly to zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time that is negative or beyond the table.</exception>
    public FissionSpectrum Corrected(FissileIsotope isotope, FissionSpectrum spectrum, double daysOfIrradiation)
    {
        ArgumentNullException.ThrowIfNull(spectrum);
        if (!(daysOfIrradiation >= 0 && daysOfIrradiation <= days[^1]))
        {
            throw new ArgumentOutOfRangeException(
                nameof(daysOfIrradiation), daysOfIrradiation, FormattableString.Invariant($"expected an irradiation time from 0 to {days[^1]} d"));
        }

        if (!excess.TryGetValue(isotope, out ImmutableArray<ImmutableArray<double>> rows))
        {
            return spectrum;
        }

        double[] values = [.. energies.Select((_, i) => new TabulatedFunction(
            "off-equilibrium", [0, .. days], [0, .. rows.Select(r => r[i])], OutsideRange.Refuse, OutsideRange.Refuse).At(daysOfIrradiation))];
        var table = new TabulatedFunction("off-equilibrium", energies, values, OutsideRange.Zero, OutsideRange.Zero);
        return spectrum.Times(e => 1 + table.At(e), energies);
    }

    private static bool Increasing(ImmutableArray<double> values) =>
        values[0] > 0 && values.All(double.IsFinite) && values.Zip(values.Skip(1)).All(p => p.Second > p.First);
}
