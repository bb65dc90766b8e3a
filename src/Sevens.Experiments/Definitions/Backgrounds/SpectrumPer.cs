namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>What the numbers of a measured spectrum are per.</summary>
public enum SpectrumPer
{
    /// <summary>Events of a whole exposure: the experiment's own, unless its size is stated.</summary>
    Exposure,

    /// <summary>Events per kilogram and day; mass and live time of the experiment make them events.</summary>
    KilogramDay,
}
