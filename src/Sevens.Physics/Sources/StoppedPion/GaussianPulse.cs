using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>A Gaussian proton pulse: after a decay it is an exponentially modified Gaussian, in closed form.</summary>
public sealed class GaussianPulse : ProtonPulse
{
    /// <summary>Panels end at these standard deviations from the centre, so that a pulse shorter than a panel is resolved as well.</summary>
    private static readonly double[] PulseScale = [-9, -6, -4, -2, 0, 2, 4, 6, 9];

    /// <summary>Takes the pulse.</summary>
    /// <param name="meanMicroseconds">Arrival of its centre on the clock of the data, µs.</param>
    /// <param name="sigmaMicroseconds">Its standard deviation, µs.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mean that is not finite or a width that is not positive.</exception>
    public GaussianPulse(double meanMicroseconds, double sigmaMicroseconds)
    {
        Mean = RequireTime(meanMicroseconds, nameof(meanMicroseconds));
        Sigma = RequireWidth(sigmaMicroseconds, nameof(sigmaMicroseconds));
    }

    /// <summary>Centre of the pulse, µs.</summary>
    public override double Mean { get; }

    /// <summary>Standard deviation of the pulse, µs.</summary>
    public double Sigma { get; }

    /// <inheritdoc/>
    public override double FullWidth => 6 * Sigma;

    /// <inheritdoc/>
    public override double Start => Mean - (3 * Sigma);

    /// <inheritdoc/>
    internal override IEnumerable<double> Breaks => PulseScale.Select(scale => Mean + (scale * Sigma));

    /// <summary>Gaussian ⊗ e^(−t/τ)/τ = e^(−z²/2) erfcx(w/√2)/2τ with z = (t − mean)/σ, w = σ/τ − z; for w &lt; 0 the unscaled form.</summary>
    internal override double AfterDecay(double timeMicroseconds, double lifetimeMicroseconds)
    {
        double z = (timeMicroseconds - Mean) / Sigma;
        double ratio = Sigma / lifetimeMicroseconds;
        double w = ratio - z;
        return w >= 0
            ? Math.Exp(-0.5 * z * z) * NormalDistribution.ScaledComplementaryError(w / Math.Sqrt(2)) / (2 * lifetimeMicroseconds)
            : Math.Exp((0.5 * ratio * ratio) - (ratio * z)) * NormalDistribution.Cumulative(-w) / lifetimeMicroseconds;
    }
}
