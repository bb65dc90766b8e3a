namespace Sevens.Statistics.Sampling.Nested;

/// <summary>A point that nested sampling has left behind.</summary>
/// <param name="Cube">Its coordinates in the unit cube of the prior.</param>
/// <param name="LogLikelihood">Its log likelihood.</param>
/// <param name="Live">How many points were alive when it was removed, itself among them.</param>
internal sealed record DeadPoint(double[] Cube, double LogLikelihood, int Live);
