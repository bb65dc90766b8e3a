namespace Sevens.Experiments.Calibrations;

/// <summary>What is made of points that scatter more than their errors say.</summary>
public enum ErrorScaling
{
    /// <summary>The stated errors are taken as they are.</summary>
    Stated,

    /// <summary>Errors of the parameters grow by √(χ²/ndf) where that is above 1, as the Particle Data Group does.</summary>
    ScatterOfPoints,
}
