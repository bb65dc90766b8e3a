namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>Whether the flavour-dependent part of the proton coupling runs with momentum transfer.</summary>
public enum FlavourRunning
{
    /// <summary>The couplings at zero momentum transfer are used everywhere.</summary>
    None,

    /// <summary>g_V^p(Q²) = g_V^p(0) + D_l(Q²) − D_l(0) with the lepton loops of <see cref="FlavourCorrection"/>.</summary>
    LeptonLoops,
}
