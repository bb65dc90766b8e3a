namespace Sevens.Physics.Sources.Oscillation;

/// <summary>Which neutrinos still count after oscillation into a sterile one.</summary>
public enum SterileForm
{
    /// <summary>P_αα: only those of the flavour they were born with. For charged currents; for neutral currents an approximation that loses the active ones.</summary>
    Disappearance,

    /// <summary>1 − P_αs: all active ones. What neutral currents see.</summary>
    NeutralCurrent,
}
