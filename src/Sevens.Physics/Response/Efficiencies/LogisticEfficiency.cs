using System.Collections.Immutable;

namespace Sevens.Physics.Response.Efficiencies;

/// <summary>
/// Selection efficiency, mostly in photo-electrons, ε(x) = max(0, a/(1 + e^(−k(x − x₀))) + d), times step factors below given counts.
/// CsI 2017 [arXiv:1804.09459] has d = 0 and steps at 5 and 6 PE; CsI 2021 [arXiv:2110.07730] has d &lt; 0 and no steps.
/// </summary>
public sealed class LogisticEfficiency : IEfficiency
{
    /// <summary>Takes the curve.</summary>
    /// <param name="amplitude">a &gt; 0.</param>
    /// <param name="steepness">k &gt; 0, PE⁻¹.</param>
    /// <param name="midpoint">x₀, PE.</param>
    /// <param name="offset">d.</param>
    /// <param name="steps">Factors between 0 and 1 that hold below a count, in increasing order of the count.</param>
    /// <exception cref="ArgumentException">A parameter out of its range, or an efficiency that rises above 1.</exception>
    public LogisticEfficiency(double amplitude, double steepness, double midpoint, double offset, IEnumerable<EfficiencyStep> steps)
    {
        if (!(amplitude > 0) || !(steepness > 0) || !double.IsFinite(midpoint) || !double.IsFinite(offset))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"efficiency: found amplitude {amplitude}, steepness {steepness}, midpoint {midpoint}, offset {offset}; expected amplitude and steepness > 0, all finite"),
                nameof(amplitude));
        }

        if (amplitude + offset > 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"efficiency: rises to {amplitude + offset}, expected at most 1"), nameof(amplitude));
        }

        Amplitude = amplitude;
        Steepness = steepness;
        Midpoint = midpoint;
        Offset = offset;
        Steps = [.. steps];
        for (int i = 0; i < Steps.Length; i++)
        {
            if (Steps[i].Factor is not (>= 0 and <= 1) || !double.IsFinite(Steps[i].Below) || (i > 0 && !(Steps[i].Below > Steps[i - 1].Below)))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"efficiency: step {i + 1} is factor {Steps[i].Factor} below {Steps[i].Below} PE, expected factors between 0 and 1 at increasing counts"), nameof(steps));
            }
        }
    }

    /// <summary>a.</summary>
    public double Amplitude { get; }

    /// <summary>k, PE⁻¹.</summary>
    public double Steepness { get; }

    /// <summary>x₀, PE.</summary>
    public double Midpoint { get; }

    /// <summary>d.</summary>
    public double Offset { get; }

    /// <summary>The step factors, at increasing counts.</summary>
    public ImmutableArray<EfficiencyStep> Steps { get; }

    /// <inheritdoc/>
    public double Scale => 1 / Steepness;

    /// <inheritdoc/>
    public IEnumerable<double> Kinks
    {
        get
        {
            if (Offset < 0 && Amplitude + Offset > 0)
            {
                yield return Midpoint - (Math.Log((Amplitude / -Offset) - 1) / Steepness);
            }

            foreach (EfficiencyStep step in Steps)
            {
                yield return step.Below;
            }
        }
    }

    /// <inheritdoc/>
    public double At(double signal)
    {
        double factor = 1;
        foreach (EfficiencyStep step in Steps)
        {
            if (signal < step.Below)
            {
                factor = step.Factor;
                break;
            }
        }

        return factor * Math.Max(0, (Amplitude / (1 + Math.Exp(-Steepness * (signal - Midpoint)))) + Offset);
    }
}
