using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>What the fissions of a reactor emit: one spectrum per isotope, and what is common to all.</summary>
public sealed class ReactorEmission
{
    /// <summary>The label of the component of captures on ²³⁸U.</summary>
    public const string CaptureLabel = "u238-capture";

    /// <summary>The label of a component of all isotopes together below the range of their own spectra.</summary>
    public const string BelowRangeLabel = "below-range";

    /// <summary>The label of the component of spent fuel.</summary>
    public const string SpentFuelLabel = "spent-fuel";

    /// <summary>Takes the spectra.</summary>
    /// <param name="perIsotope">Per fission of an isotope; those without one must not fission.</param>
    /// <param name="common">What does not depend on the isotope.</param>
    /// <exception cref="ArgumentException">Nothing at all, or two parts of one label.</exception>
    public ReactorEmission(IReadOnlyDictionary<FissileIsotope, FissionSpectrum> perIsotope, params IEnumerable<EmissionPart> common)
    {
        ArgumentNullException.ThrowIfNull(perIsotope);
        PerIsotope = perIsotope.ToImmutableSortedDictionary();
        Common = [.. common];
        if (PerIsotope.IsEmpty && Common.IsEmpty)
        {
            throw new ArgumentException("emission: found no spectrum, expected one per isotope or one of all together", nameof(perIsotope));
        }

        if (Common.Select(c => c.Label).Concat(PerIsotope.Keys.Select(i => i.Label())).GroupBy(l => l, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"emission: found '{twice.Key}' {twice.Count()} times, expected each label once", nameof(common));
        }
    }

    /// <summary>Spectra per fission of an isotope; empty where one spectrum holds for all together.</summary>
    public ImmutableSortedDictionary<FissileIsotope, FissionSpectrum> PerIsotope { get; }

    /// <summary>What does not depend on the isotope.</summary>
    public ImmutableArray<EmissionPart> Common { get; }

    /// <summary>The same with one part more.</summary>
    /// <exception cref="ArgumentException">There is one of this label already.</exception>
    public ReactorEmission With(EmissionPart part) => new(PerIsotope, Common.Add(part));

    /// <summary>The same with each isotope's spectrum replaced.</summary>
    public ReactorEmission Transformed(Func<FissileIsotope, FissionSpectrum, FissionSpectrum> transform) =>
        new(PerIsotope.ToDictionary(p => p.Key, p => transform(p.Key, p.Value)), Common);

    /// <summary>What the mean fission emits: labels, spectra, and how often each occurs per fission.</summary>
    /// <exception cref="ArgumentException">An isotope fissions whose spectrum is not here.</exception>
    internal ImmutableArray<EmissionPart> Parts(FissionFractions fractions)
    {
        var parts = ImmutableArray.CreateBuilder<EmissionPart>();
        foreach (FissileIsotope isotope in FissileIsotopes.All.Where(i => !PerIsotope.IsEmpty && fractions[i] > 0))
        {
            parts.Add(PerIsotope.TryGetValue(isotope, out FissionSpectrum? spectrum)
                ? new EmissionPart(isotope.Label(), spectrum, fractions[isotope])
                : throw new ArgumentException(
                    FormattableString.Invariant($"emission: found no spectrum of {isotope.Written()}, which has a fission fraction of {fractions[isotope]}"), nameof(fractions)));
        }

        parts.AddRange(Common.Where(c => c.PerFission > 0));
        return parts.ToImmutable();
    }
}
