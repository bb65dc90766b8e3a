using System.Collections.Immutable;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// The two-parameter Fermi density ρ ∝ 1/[1 + exp((r − c)/a)], transformed exactly. It is the symmetrised Fermi density, whose transform is closed,
/// plus 1/[1 + exp((r + c)/a)] = Σ (−1)ᵐ⁺¹ exp(−m(r + c)/a), each term of which transforms to 8πa³ m exp(−mc/a)/(m² + q²a²)².
/// [density: de Vries et al., At. Data Nucl. Data Tables 36 (1987) 495]
/// </summary>
public sealed class TwoParameterFermiFormFactor : IFormFactor
{
    // exp(−40) is below the rounding of a sum that starts with 1.
    private const double LargestExponent = 40;

    private readonly SymmetrisedFermiFormFactor symmetrised;
    private readonly RadialMoments moments;
    private readonly double symmetrisedIntegral;
    private readonly double integral;
    private readonly ImmutableArray<double> tail;

    private TwoParameterFermiFormFactor(double halfDensityRadius, double diffuseness)
    {
        HalfDensityRadius = halfDensityRadius;
        Diffuseness = diffuseness;
        symmetrised = SymmetrisedFermiFormFactor.FromHalfDensityRadius(halfDensityRadius, diffuseness);
        double ratio = halfDensityRadius / diffuseness;
        tail = [.. Enumerable.Range(1, (int)Math.Ceiling(LargestExponent / ratio)).Select(m => (m % 2 == 1 ? 1 : -1) * Math.Exp(-m * ratio))];

        // ∫ρr² dr of the two parts, with ρ → 1 inside.
        double p = Math.PI * diffuseness;
        symmetrisedIntegral = halfDensityRadius * ((halfDensityRadius * halfDensityRadius) + (p * p)) / 3;
        integral = symmetrisedIntegral + TailIntegral(2);
        moments = new RadialMoments(WholeMoment(2), WholeMoment(4), WholeMoment(6));
        RmsRadius = moments.RmsRadius;
    }

    /// <summary>Half-density radius c, fm.</summary>
    public double HalfDensityRadius { get; }

    /// <summary>Diffuseness a, fm.</summary>
    public double Diffuseness { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>From the half-density radius c and the diffuseness a, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">c or a not positive and finite, or c below a, where the density has no flat core.</exception>
    public static TwoParameterFermiFormFactor FromHalfDensityRadius(double halfDensityRadius, double diffuseness)
    {
        Lengths.RequirePositive(diffuseness);
        return Lengths.RequirePositive(halfDensityRadius) >= diffuseness
            ? new TwoParameterFermiFormFactor(halfDensityRadius, diffuseness)
            : throw new ArgumentOutOfRangeException(
                nameof(halfDensityRadius), halfDensityRadius, FormattableString.Invariant($"a Fermi density with a = {diffuseness} fm needs c ≥ {diffuseness} fm"));
    }

    /// <summary>From the half-density radius c and the surface t = 4a ln 3, from 90 % to 10 % of the central density, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">c or t not positive and finite, or c below a.</exception>
    public static TwoParameterFermiFormFactor FromSurface(double halfDensityRadius, double surface = SymmetrisedFermiFormFactor.UsualSurface) =>
        FromHalfDensityRadius(halfDensityRadius, Lengths.RequirePositive(surface) / (4 * Math.Log(3)));

    /// <summary>From the rms radius R and the surface t = 4a ln 3, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">R not finite or too small for c ≥ a, or t not positive and finite.</exception>
    public static TwoParameterFermiFormFactor FromRmsRadius(double rmsRadius, double surface = SymmetrisedFermiFormFactor.UsualSurface)
    {
        double diffuseness = Lengths.RequirePositive(surface) / (4 * Math.Log(3));
        double least = LeastRmsRadius(diffuseness);
        if (!(rmsRadius >= least && double.IsFinite(rmsRadius)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rmsRadius), rmsRadius, FormattableString.Invariant($"a two-parameter Fermi form factor with t = {surface} fm needs R ≥ {least} fm"));
        }

        // R rises with c, from least at c = a to more than √(3/5)·c; bisection ends when the interval is two neighbouring numbers.
        double lower = diffuseness;
        double upper = Math.Max(2 * rmsRadius, 2 * diffuseness);
        for (double middle = (lower + upper) / 2; middle > lower && middle < upper; middle = (lower + upper) / 2)
        {
            if (new TwoParameterFermiFormFactor(middle, diffuseness).RmsRadius < rmsRadius)
            {
                lower = middle;
            }
            else
            {
                upper = middle;
            }
        }

        return new TwoParameterFermiFormFactor(upper, diffuseness);
    }

    /// <summary>The rms radius at c = a, fm.</summary>
    internal static double LeastRmsRadius(double diffuseness) => new TwoParameterFermiFormFactor(diffuseness, diffuseness).RmsRadius;

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double width = momentumTransfer * Diffuseness;
        double square = width * width;
        double sum = 0;
        for (int m = tail.Length; m >= 1; m--)
        {
            double pole = (m * (double)m) + square;
            sum += tail[m - 1] * m / (pole * pole);
        }

        double correction = 2 * Diffuseness * Diffuseness * Diffuseness * sum;
        return ((symmetrisedIntegral * symmetrised.At(momentumTransfer)) + correction) / integral;
    }

    private double WholeMoment(int order) => ((symmetrisedIntegral * symmetrised.Moment(order)) + TailIntegral(order + 2)) / integral;

    /// <summary>∫ r^power/[1 + exp((r + c)/a)] dr = power!·a^(power+1)·Σ (−1)ᵐ⁺¹ exp(−mc/a)/m^(power+1).</summary>
    private double TailIntegral(int power)
    {
        double sum = 0;
        for (int m = tail.Length; m >= 1; m--)
        {
            sum += tail[m - 1] / Math.Pow(m, power + 1);
        }

        double factorial = Enumerable.Range(1, power).Aggregate(1.0, (product, k) => product * k);
        return factorial * Math.Pow(Diffuseness, power + 1) * sum;
    }
}
