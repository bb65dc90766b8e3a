namespace Sevens.Experiments.Likelihoods;

/// <summary>How the signal enters a likelihood.</summary>
public enum SignalStrength
{
    /// <summary>
    /// The yield is measured: its strength is free. Nuisances on the predicted rate cannot be told from it and are held;
    /// shape nuisances deform the signal at constant yield.
    /// </summary>
    Measured,

    /// <summary>The strength is fixed, so the rate is predicted: every nuisance acts in full, on rate and shape.</summary>
    Predicted,
}
