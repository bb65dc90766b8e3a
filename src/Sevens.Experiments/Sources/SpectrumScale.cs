namespace Sevens.Experiments.Sources;

/// <summary>What the values of a column of spectra are, which its unit tells.</summary>
internal enum SpectrumScale
{
    /// <summary>A distribution of energy that integrates to one: 1/MeV.</summary>
    Normalised,

    /// <summary>A flux per energy: 1/cm2/s/MeV.</summary>
    Flux,

    /// <summary>A fluence per energy: 1/cm2/MeV.</summary>
    Fluence,
}
