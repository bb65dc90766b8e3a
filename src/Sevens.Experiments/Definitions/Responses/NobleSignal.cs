namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Which of its two signals a noble liquid is read by.</summary>
public enum NobleSignal
{
    /// <summary>Scintillation photons.</summary>
    Light,

    /// <summary>Ionisation electrons.</summary>
    Charge,
}
