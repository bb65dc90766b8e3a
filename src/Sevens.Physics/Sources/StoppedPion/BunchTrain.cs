using System.Collections.Immutable;

namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>Equal bunches at equal distances, which make one pulse together: the double bunch of a rapid-cycling synchrotron.</summary>
public sealed class BunchTrain : ProtonPulse
{
    private readonly ProtonPulse bunch;
    private readonly ImmutableArray<double> delays;

    /// <summary>Takes the first bunch and how it is repeated.</summary>
    /// <param name="bunch">The first bunch.</param>
    /// <param name="separationMicroseconds">From one bunch to the next, µs.</param>
    /// <param name="count">How many bunches; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A separation that is not positive, or no bunch.</exception>
    public BunchTrain(ProtonPulse bunch, double separationMicroseconds, int count)
    {
        ArgumentNullException.ThrowIfNull(bunch);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Separation = RequireWidth(separationMicroseconds, nameof(separationMicroseconds));
        this.bunch = bunch;
        delays = [.. Enumerable.Range(0, count).Select(i => i * Separation)];
    }

    /// <summary>From one bunch to the next, µs.</summary>
    public double Separation { get; }

    /// <summary>How many bunches.</summary>
    public int Count => delays.Length;

    /// <inheritdoc/>
    public override double Mean => bunch.Mean + delays.Average();

    /// <inheritdoc/>
    public override double FullWidth => Count * bunch.FullWidth;

    /// <inheritdoc/>
    public override double Start => bunch.Start;

    /// <inheritdoc/>
    internal override IEnumerable<double> Breaks => delays.SelectMany(d => bunch.Breaks.Select(b => b + d)).Order();

    /// <inheritdoc/>
    internal override double AfterDecay(double timeMicroseconds, double lifetimeMicroseconds)
    {
        double sum = 0;
        foreach (double delay in delays)
        {
            sum += bunch.AfterDecay(timeMicroseconds - delay, lifetimeMicroseconds);
        }

        return sum / Count;
    }
}
