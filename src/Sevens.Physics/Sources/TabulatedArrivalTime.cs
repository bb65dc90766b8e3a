using Sevens.Numerics.Axes;
using Sevens.Physics.Constants;
using Sevens.Physics.Response;

namespace Sevens.Physics.Sources;

/// <summary>Arrival times as a release tabulates them: the probability per bin for each phase.</summary>
public sealed class TabulatedArrivalTime : IArrivalTime
{
    private readonly BinnedArray prompt;
    private readonly BinnedArray delayed;

    /// <summary>Takes one histogram per phase, each with total 1 on the same time axis.</summary>
    /// <exception cref="ArgumentException">More than one axis, axes that differ, a negative probability, or a total that is not 1 within 1e-3.</exception>
    public TabulatedArrivalTime(BinnedArray prompt, BinnedArray delayed)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(delayed);
        if (prompt.Axes.Length != 1 || !prompt.Axes.SequenceEqual(delayed.Axes))
        {
            throw new ArgumentException("expected both phases on the same single time axis", nameof(delayed));
        }

        this.prompt = RequireDistribution(prompt, nameof(prompt));
        this.delayed = RequireDistribution(delayed, nameof(delayed));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An edge that is not an edge of the table, or a time efficiency, which the table already holds.</exception>
    public double[] Fractions(EmissionPhase phase, ReadOnlySpan<double> edges, TimeEfficiency? acceptance)
    {
        if (acceptance is not null)
        {
            throw TakesNoEfficiency(nameof(acceptance));
        }

        BinnedArray table = Of(phase);
        return table.Rebinned(new Axis(table.Axes[0].Name, table.Axes[0].Unit, edges.ToArray())).ToArray();
    }

    /// <summary>
    /// The table of prompt neutrinos, moved by the delay less the mean life of the pions that they wait for, evenly spread within each of its bins.
    /// </summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A time efficiency, which the table already holds.</exception>
    public double[] Delayed(double delayMicroseconds, ReadOnlySpan<double> edges, TimeEfficiency? acceptance)
    {
        if (acceptance is not null)
        {
            throw TakesNoEfficiency(nameof(acceptance));
        }

        Axis time = prompt.Axes[0];
        double shift = delayMicroseconds - PhysicalConstants.ChargedPionLifetime;
        double[] fractions = new double[edges.Length - 1];
        for (int bin = 0; bin < fractions.Length; bin++)
        {
            for (int i = 0; i < time.Count; i++)
            {
                double overlap = Math.Min(edges[bin + 1], time.Edges[i + 1] + shift) - Math.Max(edges[bin], time.Edges[i] + shift);
                fractions[bin] += Math.Max(0, overlap) / (time.Edges[i + 1] - time.Edges[i]) * prompt.Values[i];
            }
        }

        return fractions;
    }

    /// <summary>The histogram of a phase.</summary>
    internal BinnedArray Of(EmissionPhase phase) => phase switch
    {
        EmissionPhase.Prompt => prompt,
        EmissionPhase.Delayed => delayed,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "expected prompt or delayed: a steady emission has no place in a pulse"),
    };

    private static ArgumentException TakesNoEfficiency(string name) => new("a tabulated arrival time already holds what was accepted; it takes no time efficiency", name);

    private static BinnedArray RequireDistribution(BinnedArray table, string phase)
    {
        foreach (double probability in table.Values)
        {
            if (probability < 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"the {phase} arrival-time table holds {probability}, expected probabilities ≥ 0"), phase);
            }
        }

        return Math.Abs(table.Total - 1) < 1e-3
            ? table
            : throw new ArgumentException(FormattableString.Invariant($"the {phase} arrival-time table sums to {table.Total:G6}, expected 1"), phase);
    }
}
