namespace Sevens.Physics.Sources.Supernova;

/// <summary>What a supernova emits in one neutrino species over some time, with a pinched spectrum.</summary>
public sealed record SpeciesEmission
{
    /// <summary>Takes energy and spectrum.</summary>
    /// <param name="energyErg">Energy emitted, erg; ≥ 0.</param>
    /// <param name="spectrum">The spectrum.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is negative or not finite.</exception>
    public SpeciesEmission(double energyErg, PinchedSpectrum spectrum)
    {
        ArgumentNullException.ThrowIfNull(spectrum);
        EnergyErg = energyErg >= 0 && double.IsFinite(energyErg)
            ? energyErg
            : throw new ArgumentOutOfRangeException(nameof(energyErg), energyErg, "expected an emitted energy in erg, finite and ≥ 0");
        Spectrum = spectrum;
    }

    /// <summary>Energy emitted, erg.</summary>
    public double EnergyErg { get; private init; }

    /// <summary>The spectrum.</summary>
    public PinchedSpectrum Spectrum { get; }

    /// <summary>Neutrinos emitted: energy ÷ mean energy.</summary>
    public double Number => EnergyErg * AstronomicalConstants.ErgMeV / Spectrum.MeanEnergy;

    /// <summary>A share of it.</summary>
    internal SpeciesEmission Share(double share) => this with { EnergyErg = EnergyErg * share };
}
