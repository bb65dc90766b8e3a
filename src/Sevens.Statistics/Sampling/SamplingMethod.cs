namespace Sevens.Statistics.Sampling;

/// <summary>How a posterior is sampled.</summary>
public enum SamplingMethod
{
    /// <summary>The no-U-turn sampler, with exact gradients: the least correlated draws of a posterior with one mode.</summary>
    Nuts,

    /// <summary>An affine-invariant ensemble of walkers, without gradients.</summary>
    Ensemble,

    /// <summary>Nested sampling: the evidence, and posteriors with several modes.</summary>
    Nested,
}
