namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>What the neutrino scatters off.</summary>
public enum ScatteringTarget
{
    /// <summary>The nucleus as a whole.</summary>
    Nucleus,

    /// <summary>An electron of the atom.</summary>
    Electron,
}
