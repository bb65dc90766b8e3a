namespace Sevens.Statistics.Sampling;

/// <summary>What a sampling came to.</summary>
public enum SamplingVerdict
{
    /// <summary>Chains agree and are long enough.</summary>
    Converged,

    /// <summary>Chains disagree, or they are too short to tell; the messages say which.</summary>
    NotConverged,
}
