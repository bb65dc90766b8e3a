using System.Collections.Immutable;
using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.DarkMatter;

/// <summary>Dark matter between two energies, without a kink of the spectrum inside.</summary>
internal sealed class DarkFluxSlice
{
    /// <summary>Slices are this wide in the delay, µs, or this share of it, whichever is more: far narrower than proton pulses and time bins.</summary>
    private const double NarrowestSlice = 0.003;
    private const double SliceShare = 0.1;
    private const double LongestDelay = 100;
    private const int Nodes = 16;
    private readonly DarkMatterFlux flux;
    private readonly double lower;
    private readonly (double Inverse, double First, double Second) whole;

    private DarkFluxSlice(DarkMatterFlux flux, double lower, double upper)
    {
        this.flux = flux;
        this.lower = lower;
        Upper = upper;
        whole = Moments(lower);
        double delays = 0;
        foreach ((double energy, double weight) in Weighted(lower))
        {
            Fluence += weight;
            delays += weight * flux.Delay(energy);
        }

        Delay = Fluence > 0 ? delays / Fluence : 0;
    }

    /// <summary>The highest energy, MeV.</summary>
    public double Upper { get; }

    /// <summary>χ and χ̄ per cm².</summary>
    public double Fluence { get; }

    /// <summary>How much later than light they arrive on average, µs.</summary>
    public double Delay { get; }

    /// <summary>All of a flux, by slices so narrow in the time of arrival that each has one; those without dark matter are left out.</summary>
    public static ImmutableArray<DarkFluxSlice> Of(DarkMatterFlux flux)
    {
        double delay = flux.Delay(flux.Kinks[^1]);
        List<double> cuts = [flux.Kinks[^1], .. flux.Kinks];
        for (delay += NarrowestSlice; delay < LongestDelay; delay += Math.Max(NarrowestSlice, SliceShare * delay))
        {
            cuts.Add(flux.EnergyOf(delay));
        }

        // Below the lowest kink there may be χ nearly at rest, which electrons feel more than nuclei do: σ goes with 1/p². Where there is none, slices are empty.
        cuts.Add(flux.Particle.Mass);
        double[] ends = [.. cuts.Where(c => c >= flux.Particle.Mass && c <= flux.Kinks[^1]).Distinct().Order()];
        return
        [
            .. ends.Zip(ends.Skip(1), (lower, upper) => new DarkFluxSlice(flux, lower, upper)).Where(s => s.Fluence > 0),
        ];
    }

    /// <summary>∫ dΦ/dE Eⁿ/p² dE over the slice above an energy, n = 0, 1, 2: what the kinematics of any target is made of.</summary>
    public (double Inverse, double First, double Second) MomentsAbove(double from) => from <= lower ? whole : Moments(from);

    private (double Inverse, double First, double Second) Moments(double from)
    {
        (double inverse, double first, double second) = (0, 0, 0);
        foreach ((double energy, double weight) in Weighted(from))
        {
            double part = weight / ((energy - flux.Particle.Mass) * (energy + flux.Particle.Mass));
            inverse += part;
            first += part * energy;
            second += part * energy * energy;
        }

        return (inverse, first, second);
    }

    private IEnumerable<(double Energy, double Weight)> Weighted(double from)
    {
        GaussLegendre rule = GaussLegendre.OfOrder(Nodes);
        double half = (Upper - from) / 2;
        for (int i = 0; i < Nodes; i++)
        {
            double energy = from + (half * (1 + rule.Nodes[i]));
            yield return (energy, half * rule.Weights[i] * flux.Density(energy));
        }
    }
}
