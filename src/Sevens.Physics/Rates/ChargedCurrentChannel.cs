using Sevens.Numerics.Tables;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Rates;

/// <summary>One charged-current reaction with a tabulated total cross section: a neutrino of one flavour on one nuclide gives a charged lepton.</summary>
public sealed class ChargedCurrentChannel
{
    /// <summary>Takes the reaction.</summary>
    /// <param name="nuclide">What is hit.</param>
    /// <param name="flavour">By which neutrino.</param>
    /// <param name="crossSection">σ(E), cm² per nucleus, linear between the points; E in MeV.</param>
    /// <param name="thresholdMeV">What of the neutrino energy the lepton does not get as kinetic energy, MeV.</param>
    /// <exception cref="ArgumentException">A cross section below 0, or a threshold that is negative or not finite.</exception>
    public ChargedCurrentChannel(Nuclide nuclide, Flavour flavour, TabulatedFunction crossSection, double thresholdMeV)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        ArgumentNullException.ThrowIfNull(crossSection);
        if (crossSection.Values.Any(v => v < 0))
        {
            throw new ArgumentException($"cross section '{crossSection.Name}': found a negative value, expected none", nameof(crossSection));
        }

        if (!(thresholdMeV >= 0 && double.IsFinite(thresholdMeV)))
        {
            throw new ArgumentException(FormattableString.Invariant($"found a threshold of {thresholdMeV} MeV, expected a finite energy of 0 or more"), nameof(thresholdMeV));
        }

        Nuclide = nuclide;
        Flavour = flavour;
        CrossSection = crossSection;
        ThresholdMeV = thresholdMeV;
    }

    /// <summary>What is hit.</summary>
    public Nuclide Nuclide { get; }

    /// <summary>By which neutrino.</summary>
    public Flavour Flavour { get; }

    /// <summary>σ(E), cm² per nucleus.</summary>
    public TabulatedFunction CrossSection { get; }

    /// <summary>Neutrino energy less kinetic energy of the lepton, MeV.</summary>
    public double ThresholdMeV { get; }
}
