namespace Sevens.Statistics.Likelihoods;

/// <summary>What the templates with statistical errors give in each bin.</summary>
/// <param name="Events">Their expected events.</param>
/// <param name="SquaredErrors">The squares of the relative errors; 1 over the number of events they stand for.</param>
internal sealed record SimulatedBins(double[] Events, double[] SquaredErrors);
