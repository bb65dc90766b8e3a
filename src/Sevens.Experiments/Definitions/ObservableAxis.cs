namespace Sevens.Experiments.Definitions;

/// <summary>The observables a definition can have, each with its unit.</summary>
public enum ObservableAxis
{
    /// <summary>Reconstructed energy in photo-electrons, PE.</summary>
    Photoelectrons,

    /// <summary>Reconstructed energy, keV electron-equivalent.</summary>
    Energy,

    /// <summary>Fraction of light in the first 90 ns, a pure number.</summary>
    F90,

    /// <summary>A science run, counted from 0.</summary>
    Run,

    /// <summary>A cell of a binning in several observables, counted through from 0.</summary>
    Cell,

    /// <summary>Arrival time on the clock of the release, µs.</summary>
    Time,

    /// <summary>Nuclear-recoil or heat energy, keVnr.</summary>
    RecoilEnergy,

    /// <summary>Ionisation electrons, e.</summary>
    Electrons,

    /// <summary>Electron–hole pairs, eh.</summary>
    Pairs,

    /// <summary>One bin of everything that is counted.</summary>
    Counts,

    /// <summary>Prompt light of a dual-phase chamber, PE.</summary>
    S1,

    /// <summary>Proportional light of the charge of a dual-phase chamber, PE.</summary>
    S2,

    /// <summary>Cosine of the angle between a recoil and the neutrinos, a pure number.</summary>
    Angle,
}
