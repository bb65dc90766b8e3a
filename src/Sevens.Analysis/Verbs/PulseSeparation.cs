using Sevens.Analysis.Results;
using Sevens.Physics.Constants;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Analysis.Verbs;

/// <summary>The timing of a pulse: densities over the pulse and five muon lifetimes after it, and the window that separates the phases best.</summary>
internal static class PulseSeparation
{
    private const int Count = 401;
    private const double MuonLifetimes = 5;

    public static PulseTiming Of(ProtonPulse pulse)
    {
        double from = pulse.Start, to = (2 * pulse.Mean) - pulse.Start + (MuonLifetimes * PhysicalConstants.MuonLifetime);
        double[] times = [.. Enumerable.Range(0, Count).Select(i => from + ((to - from) * i / (Count - 1)))];
        double[] prompt = Cumulative(pulse, EmissionPhase.Prompt, times), delayed = Cumulative(pulse, EmissionPhase.Delayed, times);
        int best = Enumerable.Range(0, Count).MaxBy(i => prompt[i] - delayed[i]);
        return new PulseTiming(
            [.. times],
            [.. times.Select(t => pulse.Density(EmissionPhase.Prompt, t))],
            [.. times.Select(t => pulse.Density(EmissionPhase.Delayed, t))],
            times[best],
            prompt[best],
            delayed[best]);
    }

    private static double[] Cumulative(ProtonPulse pulse, EmissionPhase phase, double[] times)
    {
        double[] bins = pulse.Fractions(phase, times, acceptance: null);
        double[] sums = new double[times.Length];
        for (int i = 0; i < bins.Length; i++)
        {
            sums[i + 1] = sums[i] + bins[i];
        }

        return sums;
    }
}
