namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>A proton pulse of constant current: the long pulse of a linear accelerator, or a bunch of which only the width is known.</summary>
public sealed class SquarePulse : ProtonPulse
{
    /// <summary>Takes the pulse.</summary>
    /// <param name="startMicroseconds">When it begins on the clock of the data, µs.</param>
    /// <param name="widthMicroseconds">How long it lasts, µs.</param>
    /// <exception cref="ArgumentOutOfRangeException">A start that is not finite or a width that is not positive.</exception>
    public SquarePulse(double startMicroseconds, double widthMicroseconds)
    {
        Start = RequireTime(startMicroseconds, nameof(startMicroseconds));
        FullWidth = RequireWidth(widthMicroseconds, nameof(widthMicroseconds));
    }

    /// <inheritdoc/>
    public override double Start { get; }

    /// <inheritdoc/>
    public override double FullWidth { get; }

    /// <inheritdoc/>
    public override double Mean => Start + (FullWidth / 2);

    /// <inheritdoc/>
    internal override IEnumerable<double> Breaks => DecayScale.Around(Start, Start + FullWidth);

    /// <summary>[1 − e^(−x/τ)]/w within the pulse, e^(−(x−w)/τ)[1 − e^(−w/τ)]/w after it; x = t − start.</summary>
    internal override double AfterDecay(double timeMicroseconds, double lifetimeMicroseconds)
    {
        double since = timeMicroseconds - Start;
        if (since <= 0)
        {
            return 0;
        }

        double after = Math.Max(0, since - FullWidth);
        return Math.Exp(-after / lifetimeMicroseconds) * DecayScale.Decayed((since - after) / lifetimeMicroseconds) / FullWidth;
    }
}
