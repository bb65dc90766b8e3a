namespace Sevens.Statistics.Distributions;

/// <summary>Usual confidence levels, as probabilities.</summary>
public static class ConfidenceLevel
{
    /// <summary>One standard deviation of a Gaussian, erf(1/√2).</summary>
    public const double OneSigma = 0.68268949213708590;

    /// <summary>90 %.</summary>
    public const double Percent90 = 0.90;

    /// <summary>95 %.</summary>
    public const double Percent95 = 0.95;
}
