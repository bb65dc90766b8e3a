using System.Collections.Immutable;

namespace Sevens.Physics.Response.Quenching;

/// <summary>A signal times a factor: a common relative error of a curve.</summary>
public sealed class ScaledSignal : IRecoilSignal
{
    private readonly IRecoilSignal signal;
    private readonly double factor;

    /// <summary>Takes signal and factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is not positive and finite.</exception>
    public ScaledSignal(IRecoilSignal signal, double factor)
    {
        ArgumentNullException.ThrowIfNull(signal);
        if (!(factor > 0 && double.IsFinite(factor)))
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "expected a positive, finite factor");
        }

        this.signal = signal;
        this.factor = factor;
    }

    /// <inheritdoc/>
    public SignalKind Kind => signal.Kind;

    /// <inheritdoc/>
    public ImmutableArray<double> Kinks => signal.Kinks;

    /// <inheritdoc/>
    public ImmutableArray<double> TurningPoints => signal.TurningPoints;

    /// <inheritdoc/>
    public double At(double recoilMeV) => factor * signal.At(recoilMeV);

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV) => signal.RequireDefinedTo(maximumRecoilMeV);
}
