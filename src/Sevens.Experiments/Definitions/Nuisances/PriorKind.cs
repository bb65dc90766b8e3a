namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>The shape of a constraint.</summary>
public enum PriorKind
{
    /// <summary>Gaussian in the factor.</summary>
    Gaussian,

    /// <summary>Gaussian in the logarithm of the factor, with κ = 1 + relative width.</summary>
    LogNormal,
}
