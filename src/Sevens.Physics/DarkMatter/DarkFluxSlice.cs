using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.DarkMatter;

/// <summary>Dark matter between two energies, without a kink of the spectrum inside.</summary>
internal sealed class DarkFluxSlice
{
    private const int Nodes = 16;
    private readonly DarkMatterFlux flux;
    private readonly double lower;
    private readonly (double Inverse, double First, double Second) whole;

    public DarkFluxSlice(DarkMatterFlux flux, double lower, double upper)
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

    /// <summary>∫ dΦ/dE K/p² dE over the slice above an energy.</summary>
    public double Kinematic(double from, double target, double recoil)
    {
        (double inverse, double first, double second) = from <= lower ? whole : Moments(from);
        return DarkMatterScattering.Kinematic(flux.Particle.Spin, target, recoil, inverse, first, second);
    }

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
