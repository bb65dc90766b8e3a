using Sevens.Numerics.Quadrature;
using Sevens.Physics.Constants;
using Sevens.Physics.Response;

namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>
/// A proton pulse P folded with the decays: prompt P ⊗ e^(−t/τ_π)/τ_π, delayed P ⊗ [e^(−t/τ_μ) − e^(−t/τ_π)]/(τ_μ − τ_π). A shape only says what it is after
/// one exponential; both phases are sums of that.
/// </summary>
public abstract class ProtonPulse : IArrivalTime
{
    /// <summary>Panels no wider than this, µs, resolve the decays to rounding with sixteen nodes each.</summary>
    private const double WidestPanel = 0.125;

    /// <summary>A picosecond, µs: the lifetime of what decays at once. No pulse knows shorter times, and closed forms lose no digits that count.</summary>
    private const double AtOnce = 1e-6;

    /// <summary>Only the shapes of this library are pulses.</summary>
    private protected ProtonPulse()
    {
    }

    /// <summary>Mean time of the protons on the clock of the data, µs.</summary>
    public abstract double Mean { get; }

    /// <summary>The time in which there are protons, µs: the base of a shape, six standard deviations of a Gaussian, the sum over bunches.</summary>
    public abstract double FullWidth { get; }

    /// <summary>When the first protons come, µs; of a Gaussian, three standard deviations before its centre.</summary>
    public abstract double Start { get; }

    /// <summary>Where the shape or its slope jumps, or its scale changes, µs, increasing.</summary>
    internal abstract IEnumerable<double> Breaks { get; }

    /// <summary>The arrival-time density of a phase, µs⁻¹.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A steady phase.</exception>
    public double Density(EmissionPhase phase, double timeMicroseconds)
    {
        const double Pion = PhysicalConstants.ChargedPionLifetime;
        const double Muon = PhysicalConstants.MuonLifetime;
        double prompt = AfterDecay(timeMicroseconds, Pion);
        return phase switch
        {
            EmissionPhase.Prompt => prompt,

            // Far before the pulse the difference is below rounding, and must not be negative.
            EmissionPhase.Delayed => Math.Max(0, ((Muon * AfterDecay(timeMicroseconds, Muon)) - (Pion * prompt)) / (Muon - Pion)),
            _ => throw NotPulsed(phase),
        };
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Fewer than two edges, or edges that do not increase.</exception>
    public double[] Fractions(EmissionPhase phase, ReadOnlySpan<double> edges, TimeEfficiency? acceptance) =>
        Integrals(edges, acceptance, Breaks, time => Density(phase, time));

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Fewer than two edges, or edges that do not increase.</exception>
    public double[] Delayed(double delayMicroseconds, ReadOnlySpan<double> edges, TimeEfficiency? acceptance) =>
        Integrals(edges, acceptance, Breaks.Select(b => b + delayMicroseconds), time => AfterDecay(time - delayMicroseconds, AtOnce));

    private static double[] Integrals(ReadOnlySpan<double> edges, TimeEfficiency? acceptance, IEnumerable<double> breaks, Func<double, double> density)
    {
        if (edges.Length < 2)
        {
            throw new ArgumentException($"time bins need two edges or more, found {edges.Length}", nameof(edges));
        }

        double[] fractions = new double[edges.Length - 1];
        double[] kinks = [.. breaks, .. acceptance is null ? [] : new[] { acceptance.Onset }];
        for (int bin = 0; bin < fractions.Length; bin++)
        {
            PanelGrid grid = PanelGrid.Between(edges[bin], edges[bin + 1], kinks, WidestPanel, 16);
            double sum = 0;
            for (int i = 0; i < grid.Count; i++)
            {
                double time = grid.Nodes[i];
                sum += grid.Weights[i] * density(time) * (acceptance?.At(time) ?? 1);
            }

            fractions[bin] = sum;
        }

        return fractions;
    }

    /// <summary>P ⊗ e^(−t/τ)/τ, µs⁻¹.</summary>
    /// <param name="timeMicroseconds">t, µs.</param>
    /// <param name="lifetimeMicroseconds">τ &gt; 0, µs.</param>
    internal abstract double AfterDecay(double timeMicroseconds, double lifetimeMicroseconds);

    /// <summary>Passes a width through.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive and finite.</exception>
    private protected static double RequireWidth(double value, string name) => value > 0 && double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "expected a positive width in µs");

    /// <summary>Passes a time through.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    private protected static double RequireTime(double value, string name) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "expected a finite time in µs");

    private static ArgumentOutOfRangeException NotPulsed(EmissionPhase phase) =>
        new(nameof(phase), phase, "expected prompt or delayed: a steady emission has no place in a pulse");
}
