namespace Sevens.Physics.Sources;

/// <summary>When neutrinos of a pulsed source reach the detector, on the clock of the data (t = 0 is the release's own time zero).</summary>
public interface IArrivalTime
{
    /// <summary>
    /// The share of a phase that arrives and is accepted in each time bin.
    /// </summary>
    /// <param name="phase">Prompt or delayed.</param>
    /// <param name="edges">Bin edges, µs, increasing.</param>
    /// <param name="acceptance">The time efficiency ε(t) to fold in, or null where the figures already carry it.</param>
    /// <returns>One number per bin; their sum is the share of the phase that is seen.</returns>
    double[] Fractions(EmissionPhase phase, ReadOnlySpan<double> edges, Response.TimeEfficiency? acceptance);

    /// <summary>The share of what protons make at once, and what travels slower than light, that arrives and is accepted in each time bin.</summary>
    /// <param name="delayMicroseconds">How much later than light it arrives, µs; 0 or more.</param>
    /// <param name="edges">Bin edges, µs, increasing.</param>
    /// <param name="acceptance">The time efficiency ε(t) to fold in, or null where the figures already carry it.</param>
    /// <returns>One number per bin; their sum is the share that is seen.</returns>
    double[] Delayed(double delayMicroseconds, ReadOnlySpan<double> edges, Response.TimeEfficiency? acceptance);
}
