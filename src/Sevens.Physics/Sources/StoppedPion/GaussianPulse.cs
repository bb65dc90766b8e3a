using Sevens.Numerics.Quadrature;
using Sevens.Numerics.SpecialFunctions;
using Sevens.Physics.Constants;
using Sevens.Physics.Response;

namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>
/// A Gaussian proton pulse folded with the decays: prompt P ⊗ e^(−t/τ_π)/τ_π, delayed P ⊗ [e^(−t/τ_μ) − e^(−t/τ_π)]/(τ_μ − τ_π).
/// Both are sums of exponentially modified Gaussians, evaluated in closed form.
/// </summary>
public sealed class GaussianPulse : IArrivalTime
{
    /// <summary>Panels no wider than this, µs, resolve the decays to rounding with sixteen nodes each.</summary>
    private const double WidestPanel = 0.125;

    /// <summary>Panels end at these standard deviations from the centre, so that a pulse shorter than a panel is resolved as well.</summary>
    private static readonly double[] PulseScale = [-9, -6, -4, -2, 0, 2, 4, 6, 9];

    /// <summary>Takes the pulse.</summary>
    /// <param name="meanMicroseconds">Arrival of its centre on the clock of the data, µs.</param>
    /// <param name="sigmaMicroseconds">Its standard deviation, µs.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mean that is not finite or a width that is not positive.</exception>
    public GaussianPulse(double meanMicroseconds, double sigmaMicroseconds)
    {
        if (!double.IsFinite(meanMicroseconds))
        {
            throw new ArgumentOutOfRangeException(nameof(meanMicroseconds), meanMicroseconds, "expected a finite time in µs");
        }

        if (!(sigmaMicroseconds > 0) || !double.IsFinite(sigmaMicroseconds))
        {
            throw new ArgumentOutOfRangeException(nameof(sigmaMicroseconds), sigmaMicroseconds, "expected a positive width in µs");
        }

        Mean = meanMicroseconds;
        Sigma = sigmaMicroseconds;
    }

    /// <summary>Centre of the pulse, µs.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation of the pulse, µs.</summary>
    public double Sigma { get; }

    /// <summary>The arrival-time density of a phase, µs⁻¹.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A steady phase.</exception>
    public double Density(EmissionPhase phase, double timeMicroseconds)
    {
        const double Pion = PhysicalConstants.ChargedPionLifetime;
        const double Muon = PhysicalConstants.MuonLifetime;
        double prompt = ModifiedGaussian(timeMicroseconds, Pion);
        return phase switch
        {
            EmissionPhase.Prompt => prompt,
            EmissionPhase.Delayed => ((Muon * ModifiedGaussian(timeMicroseconds, Muon)) - (Pion * prompt)) / (Muon - Pion),
            _ => throw NotPulsed(phase),
        };
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Fewer than two edges, or edges that do not increase.</exception>
    public double[] Fractions(EmissionPhase phase, ReadOnlySpan<double> edges, TimeEfficiency? acceptance)
    {
        if (edges.Length < 2)
        {
            throw new ArgumentException($"time bins need two edges or more, found {edges.Length}", nameof(edges));
        }

        double[] fractions = new double[edges.Length - 1];
        double[] kinks = [.. PulseScale.Select(scale => Mean + (scale * Sigma)), .. acceptance is null ? [] : new[] { acceptance.Onset }];
        for (int bin = 0; bin < fractions.Length; bin++)
        {
            PanelGrid grid = PanelGrid.Between(edges[bin], edges[bin + 1], kinks, WidestPanel, 16);
            double sum = 0;
            for (int i = 0; i < grid.Count; i++)
            {
                double time = grid.Nodes[i];
                sum += grid.Weights[i] * Density(phase, time) * (acceptance?.At(time) ?? 1);
            }

            fractions[bin] = sum;
        }

        return fractions;
    }

    private static ArgumentOutOfRangeException NotPulsed(EmissionPhase phase) =>
        new(nameof(phase), phase, "expected prompt or delayed: a steady emission has no place in a pulse");

    /// <summary>Gaussian ⊗ e^(−t/τ)/τ = e^(−z²/2) erfcx(w/√2)/2τ with z = (t − mean)/σ, w = σ/τ − z; for w &lt; 0 the unscaled form.</summary>
    private double ModifiedGaussian(double time, double lifetime)
    {
        double z = (time - Mean) / Sigma;
        double ratio = Sigma / lifetime;
        double w = ratio - z;
        return w >= 0
            ? Math.Exp(-0.5 * z * z) * NormalDistribution.ScaledComplementaryError(w / Math.Sqrt(2)) / (2 * lifetime)
            : Math.Exp((0.5 * ratio * ratio) - (ratio * z)) * NormalDistribution.Cumulative(-w) / lifetime;
    }
}
