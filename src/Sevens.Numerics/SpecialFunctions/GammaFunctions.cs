namespace Sevens.Numerics.SpecialFunctions;

/// <summary>The gamma function and the distributions made of it.</summary>
public static class GammaFunctions
{
    /// <summary>ln Γ(x) for x &gt; 0.</summary>
    public static double LogGamma(double x) => MathNet.Numerics.SpecialFunctions.GammaLn(x);

    /// <summary>P(a, x) = γ(a, x)/Γ(a): the probability that a gamma variate of shape a and unit rate is below x.</summary>
    public static double LowerRegularized(double a, double x) => MathNet.Numerics.SpecialFunctions.GammaLowerRegularized(a, x);

    /// <summary>Q(a, x) = 1 − P(a, x), without cancellation: the upper tail.</summary>
    public static double UpperRegularized(double a, double x) => MathNet.Numerics.SpecialFunctions.GammaUpperRegularized(a, x);
}
