namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>How a steady-state background runs in time.</summary>
public enum AnticoincidenceTime
{
    /// <summary>An exponential fitted to the anticoincidence counts.</summary>
    Exponential,

    /// <summary>Uniform.</summary>
    Flat,

    /// <summary>The anticoincidence counts themselves, projected on time, with their fluctuations.</summary>
    Measured,
}
