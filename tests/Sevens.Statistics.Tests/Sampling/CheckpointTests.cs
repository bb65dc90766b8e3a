using System.Collections.Immutable;
using Sevens.Statistics.Sampling;
using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Statistics.Tests.Sampling;

/// <summary>A sampling that was ended and taken up again gives the draws of one that was not.</summary>
public class CheckpointTests
{
    [Theory]
    [InlineData(SamplingMethod.Nuts)]
    [InlineData(SamplingMethod.Ensemble)]
    [InlineData(SamplingMethod.Nested)]
    public void Taken_up_again_to_the_last_bit(SamplingMethod method)
    {
        var options = new SamplingOptions { Method = method, Draws = 4000, Thinning = 2, LivePoints = 300 };
        double[] whole = Flat(Sampler.Run(Posterior(), options, SamplingExecution.Default));
        var kept = new Memory();
        int interruptions = 0;
        while (true)
        {
            using var stop = new CancellationTokenSource();
            try
            {
                SamplingResult result = Sampler.Run(Posterior(), options, new SamplingExecution { Checkpoint = kept, Cancellation = stop.Token, Progress = interruptions < 5 ? new Stopper(stop) : null });
                Assert.Equal(whole, Flat(result));
                break;
            }
            catch (OperationCanceledException)
            {
                interruptions++;
                Assert.NotNull(kept.Read());
            }
        }

        Assert.True(interruptions > 0);
    }

    private static double[] Flat(SamplingResult result) => [.. result.Chains.SelectMany(c => c.Of(0).Concat(c.Of(1)).Concat(c.LogDensities))];

    private static Posterior Posterior() => new(Densities.CorrelatedGaussian(5), ImmutableDictionary<string, double>.Empty, ImmutableDictionary<string, Prior>.Empty);

    private sealed class Memory : ISamplingCheckpoint
    {
        private byte[]? state;

        public byte[]? Read() => state;

        public void Write(byte[] state) => this.state = state;
    }

    /// <summary>Ends a sampling at the first progress, however fast the machine is.</summary>
    private sealed class Stopper(CancellationTokenSource stop) : IProgress<double>
    {
        public void Report(double value) => stop.Cancel();
    }
}
