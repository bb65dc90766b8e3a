using Sevens.Numerics.Random;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Toys;

/// <summary>What is observed in one channel of a repeated experiment. Each kind of channel says how by its own class.</summary>
internal abstract class Observations
{
    /// <summary>The observations of a channel where it expects the given numbers per bin.</summary>
    public static Observations Of(Channel channel, ReadOnlySpan<double> expected) => channel.Observed switch
    {
        MeasuredValues measured => new MeasuredObservations(expected, measured.Errors.Span),
        _ => new PoissonObservations(expected),
    };

    /// <summary>Draws one outcome per bin.</summary>
    public abstract void Throw(RandomSequence stream, Span<double> observed);
}
