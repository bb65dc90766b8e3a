namespace Sevens.Physics.Response;

/// <summary>What a number along a detector's chain is: the type of its axis, which a stage takes or gives.</summary>
public enum SignalKind
{
    /// <summary>Nuclear-recoil energy, keVnr: also that of phonons, which see all of it.</summary>
    RecoilEnergy,

    /// <summary>Electron-equivalent energy, keVee.</summary>
    ElectronEquivalentEnergy,

    /// <summary>Scintillation photons.</summary>
    Photons,

    /// <summary>Photo-electrons, PE.</summary>
    Photoelectrons,

    /// <summary>Ionisation electrons.</summary>
    Electrons,

    /// <summary>Electron–hole pairs.</summary>
    Pairs,
}
