namespace Sevens.Physics.Conventions;

/// <summary>What a convention takes for the mass of the nucleus.</summary>
public enum MassRule
{
    /// <summary>The measured mass of the nucleus: atomic mass less electrons plus their binding.</summary>
    Nuclear,

    /// <summary>The atomic mass times a unit, less the electron masses; their binding is left out.</summary>
    AtomicLessElectrons,

    /// <summary>The mass of the neutral atom times a unit.</summary>
    Atomic,

    /// <summary>The number of nucleons times a unit.</summary>
    Nucleons,
}
