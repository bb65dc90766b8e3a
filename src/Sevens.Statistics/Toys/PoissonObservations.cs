using Sevens.Numerics.Random;

namespace Sevens.Statistics.Toys;

/// <summary>Independent Poisson counts.</summary>
internal sealed class PoissonObservations : Observations
{
    private readonly PoissonSampler[] samplers;

    public PoissonObservations(ReadOnlySpan<double> expected)
    {
        samplers = new PoissonSampler[expected.Length];
        for (int i = 0; i < samplers.Length; i++)
        {
            samplers[i] = new PoissonSampler(expected[i]);
        }
    }

    public override void Throw(RandomSequence stream, Span<double> observed)
    {
        for (int i = 0; i < samplers.Length; i++)
        {
            observed[i] = samplers[i].Draw(stream);
        }
    }
}
