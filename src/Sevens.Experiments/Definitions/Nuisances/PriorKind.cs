namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>The shape of a constraint.</summary>
public enum PriorKind
{
    /// <summary>Gaussian in the factor.</summary>
    Gaussian,

    /// <summary>Gaussian in the logarithm of the factor, with κ = 1 + relative width.</summary>
    LogNormal,

    /// <summary>Gaussian in the factor, with a width of its own below 1.</summary>
    Asymmetric,

    /// <summary>An auxiliary count of 1/width² events: Poisson for the count, gamma for the factor.</summary>
    Gamma,

    /// <summary>Flat within the width to either side, and nothing beyond.</summary>
    Uniform,
}
