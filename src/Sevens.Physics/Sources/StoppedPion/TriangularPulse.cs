namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>A proton pulse that rises and falls linearly, its peak in the middle of its base.</summary>
public sealed class TriangularPulse : ProtonPulse
{
    /// <summary>Takes the pulse.</summary>
    /// <param name="startMicroseconds">When it begins on the clock of the data, µs.</param>
    /// <param name="baseMicroseconds">How long it lasts, µs; twice its full width at half maximum.</param>
    /// <exception cref="ArgumentOutOfRangeException">A start that is not finite or a base that is not positive.</exception>
    public TriangularPulse(double startMicroseconds, double baseMicroseconds)
    {
        Start = RequireTime(startMicroseconds, nameof(startMicroseconds));
        FullWidth = RequireWidth(baseMicroseconds, nameof(baseMicroseconds));
    }

    /// <inheritdoc/>
    public override double Start { get; }

    /// <inheritdoc/>
    public override double FullWidth { get; }

    /// <inheritdoc/>
    public override double Mean => Start + (FullWidth / 2);

    /// <inheritdoc/>
    internal override IEnumerable<double> Breaks => DecayScale.Around(Start, Mean, Start + FullWidth);

    /// <summary>
    /// A ramp folded with the decay is τ·g(x/τ) with g(y) = y − 1 + e^(−y); the triangle is three ramps at x = t − start, slopes 1 : −2 : 1, with unit area
    /// for 4/base². After its end only exponentials are left, (1 − e^(−base/2τ))² of them.
    /// </summary>
    internal override double AfterDecay(double timeMicroseconds, double lifetimeMicroseconds)
    {
        double half = FullWidth / 2;
        double since = timeMicroseconds - Start;
        double scale = lifetimeMicroseconds / (half * half);
        if (since >= FullWidth)
        {
            double decayed = DecayScale.Decayed(half / lifetimeMicroseconds);
            return scale * Math.Exp(-(since - FullWidth) / lifetimeMicroseconds) * decayed * decayed;
        }

        double rising = since > 0 ? DecayScale.Undecayed(since / lifetimeMicroseconds) : 0;
        double falling = since > half ? DecayScale.Undecayed((since - half) / lifetimeMicroseconds) : 0;
        return scale * (rising - (2 * falling));
    }
}
