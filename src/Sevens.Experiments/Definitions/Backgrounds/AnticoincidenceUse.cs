namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>How anticoincidence counts enter a fit.</summary>
public enum AnticoincidenceUse
{
    /// <summary>Their projection and fitted slope are taken as exact; the normalisation follows its nuisance.</summary>
    FixedShape,

    /// <summary>They are Poisson data of their own channel, sharing a free yield per energy bin and a free slope with the signal window.</summary>
    AuxiliaryMeasurement,
}
