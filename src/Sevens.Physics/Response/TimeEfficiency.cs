namespace Sevens.Physics.Response;

/// <summary>
/// Time efficiency of an event selection that vetoes on earlier pulses: 1 up to an onset, then e^(−λ(t − t₀)).
/// COHERENT CsI 2021: t₀ = 0.52 µs, λ = 0.0494 µs⁻¹. [arXiv:2110.07730]
/// </summary>
public sealed class TimeEfficiency
{
    /// <summary>Takes the onset and the rate.</summary>
    /// <param name="onsetMicroseconds">t₀, µs.</param>
    /// <param name="ratePerMicrosecond">λ ≥ 0, µs⁻¹.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative rate (efficiency above 1) or a number that is not finite.</exception>
    public TimeEfficiency(double onsetMicroseconds, double ratePerMicrosecond)
    {
        if (!double.IsFinite(onsetMicroseconds))
        {
            throw new ArgumentOutOfRangeException(nameof(onsetMicroseconds), onsetMicroseconds, "expected a finite time in µs");
        }

        if (!(ratePerMicrosecond >= 0) || !double.IsFinite(ratePerMicrosecond))
        {
            throw new ArgumentOutOfRangeException(nameof(ratePerMicrosecond), ratePerMicrosecond, "expected a rate ≥ 0 per µs; a negative one would give an efficiency above 1");
        }

        Onset = onsetMicroseconds;
        Rate = ratePerMicrosecond;
    }

    /// <summary>Where the decline begins, µs.</summary>
    public double Onset { get; }

    /// <summary>The rate of decline, µs⁻¹.</summary>
    public double Rate { get; }

    /// <summary>ε(t), between 0 and 1.</summary>
    public double At(double timeMicroseconds) => timeMicroseconds < Onset ? 1 : Math.Exp(-Rate * (timeMicroseconds - Onset));
}
