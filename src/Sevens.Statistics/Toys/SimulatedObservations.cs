using Sevens.Numerics.Random;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Toys;

/// <summary>Observations whose expectations come in part from templates of a finite number of events: the simulation is repeated first.</summary>
internal sealed class SimulatedObservations : Observations
{
    private readonly double[] expected;
    private readonly SimulatedBins simulated;
    private readonly PoissonSampler?[] events;
    private readonly Func<double[], Observations> given;

    /// <summary>Takes what is observed where the simulation is known.</summary>
    /// <param name="expected">The expectations at the truth.</param>
    /// <param name="simulated">The part of them that is simulated.</param>
    /// <param name="given">The observations at given expectations.</param>
    public SimulatedObservations(double[] expected, SimulatedBins simulated, Func<double[], Observations> given)
    {
        this.expected = expected;
        this.simulated = simulated;
        this.given = given;
        events = [.. simulated.SquaredErrors.Select(s => s > 0 ? (PoissonSampler?)new PoissonSampler(1 / s) : null)];
    }

    /// <inheritdoc/>
    public override void Throw(RandomSequence stream, Span<double> observed)
    {
        double[] thrown = [.. expected];
        for (int i = 0; i < thrown.Length; i++)
        {
            thrown[i] += events[i] is { } sampler ? simulated.Events[i] * ((sampler.Draw(stream) * simulated.SquaredErrors[i]) - 1) : 0;
        }

        given([.. thrown.Select(t => Math.Max(0, t))]).Throw(stream, observed);
    }
}
