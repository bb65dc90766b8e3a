namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A published function for the neutrinos per proton.</summary>
public enum PionYield
{
    /// <summary>The cubic for the mercury target of the SNS, 0.8–1.4 GeV.</summary>
    MercuryFit,
}
