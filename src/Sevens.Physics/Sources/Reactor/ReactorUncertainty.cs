using System.Collections.Immutable;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>The uncertainties of a reactor's flux as named variations: power, energies per fission, fission fractions, normalisation and shape of spectra.</summary>
public static class ReactorUncertainty
{
    /// <summary>The thermal power, which scales everything.</summary>
    /// <param name="relative">One standard deviation ÷ power; typically 0.005 to 0.02.</param>
    /// <exception cref="ArgumentOutOfRangeException">A width outside (0, 1].</exception>
    public static SourceVariation ThermalPower(double relative) => new NormalisationVariation("thermal-power", "thermal power", relative);

    /// <summary>The energies per fission, taken as independent; everything scales with their mean.</summary>
    /// <param name="source">The reactor.</param>
    public static SourceVariation EnergyPerFission(ReactorSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new NormalisationVariation(
            "energy-per-fission", $"energies per fission, {source.Energies.Name}", source.Energies.ErrorOfMean(source.Fractions) / source.Energies.Mean(source.Fractions));
    }

    /// <summary>Fissions of ²³⁵U in place of plutonium: the direction of burn-up, with the change of the mean energy per fission.</summary>
    /// <param name="source">The reactor.</param>
    /// <param name="relative">One standard deviation ÷ fission fraction of ²³⁵U; typically 0.05.</param>
    /// <exception cref="ArgumentException">More plutonium than there is would be taken away or added.</exception>
    public static SourceVariation FissionFractions(ReactorSource source, double relative)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!(relative is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(relative), relative, "expected a relative width above 0 and below 1");
        }

        double shift = relative * source.Fractions[FissileIsotope.Uranium235];
        return new FluenceVariation("fission-fractions", "share of 235U against plutonium", Factors(source, shift), Factors(source, -shift));
    }

    /// <summary>What the publication states of the normalisation of spectra. The isotopes named share it: they scale together, each by its own error.</summary>
    /// <param name="name">The name of the nuisance.</param>
    /// <param name="errors">The errors of each isotope.</param>
    public static SourceVariation Normalisation(string name, IReadOnlyDictionary<FissileIsotope, SpectrumErrors> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return new FluenceVariation(
            name,
            $"normalisation of the spectra of {string.Join(", ", errors.Keys.Order().Select(i => i.Written()))}",
            errors.ToDictionary(p => p.Key.Label(), p => 1 + p.Value.Normalisation, StringComparer.Ordinal),
            errors.ToDictionary(p => p.Key.Label(), p => 1 - p.Value.Normalisation, StringComparer.Ordinal));
    }

    /// <summary>The shape of one isotope's spectrum: one variation per eigenvector, called <c>ISOTOPE-shape-1</c> and so on, the widest first.</summary>
    /// <param name="source">The reactor.</param>
    /// <param name="isotope">The isotope, which has a spectrum of its own in the emission.</param>
    /// <param name="errors">Its errors.</param>
    /// <param name="correlationLengthMeV">Over which energies they are correlated, MeV.</param>
    /// <param name="shareOfTrace">How much of the sum of variances is kept, in (0, 1].</param>
    public static ImmutableArray<SourceVariation> Shape(
        ReactorSource source, FissileIsotope isotope, SpectrumErrors errors, double correlationLengthMeV, double shareOfTrace)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(errors);
        FissionSpectrum spectrum = source.Emission.PerIsotope[isotope];
        return [.. errors.ShapeVariations(correlationLengthMeV, shareOfTrace).Select((TabulatedFunction deviation, int i) => new FissionShapeVariation(
            FormattableString.Invariant($"{isotope.Label()}-shape-{i + 1}"), $"shape of the spectrum of {isotope.Written()}", isotope.Label(), spectrum, deviation))];
    }

    private static Dictionary<string, double> Factors(ReactorSource source, double shift)
    {
        FissionFractions shifted = source.Fractions.WithUraniumShifted(shift);
        double all = source.Energies.Mean(source.Fractions) / source.Energies.Mean(shifted);
        var factors = source.Emission.PerIsotope.Keys.Where(i => source.Fractions[i] > 0)
            .ToDictionary(i => i.Label(), i => all * shifted[i] / source.Fractions[i], StringComparer.Ordinal);
        foreach (EmissionPart common in source.Emission.Common)
        {
            factors.Add(common.Label, all);
        }

        return factors;
    }
}
