namespace Sevens.Experiments.Catalogs.Reactors;

/// <summary>The published sets of energies per fission.</summary>
public enum FissionEnergySet
{
    /// <summary>Ma et al. [arXiv:1212.6625]</summary>
    Ma2013,

    /// <summary>Kopeikin, Mikaelyan and Sinev. [arXiv:hep-ph/0410100]</summary>
    Kopeikin2004,
}
