using System.Collections.Immutable;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// A density of Gaussian shells of one width γ at radii R_i holding the fractions Q_i of the charge:
/// F = exp(−γ²q²/4)·Σ Q_i/(1 + 2R_i²/γ²)·[cos qR_i + (2R_i²/γ²) j₀(qR_i)], with the Q_i divided by their sum.
/// [Sick, Nucl. Phys. A 218 (1974) 509; de Vries et al., At. Data Nucl. Data Tables 36 (1987) 495]
/// </summary>
public sealed class SumOfGaussiansFormFactor : IFormFactor
{
    private readonly RadialMoments moments;
    private readonly ImmutableArray<(double Radius, double Edge, double Shell)> shells;

    /// <summary>From the rms radius of one Gaussian and the shells.</summary>
    /// <param name="gaussianRmsRadius">RP = γ√(3/2), fm.</param>
    /// <param name="shells">Radii R_i, fm, and fractions Q_i, which sum to 1 within 1e-3.</param>
    /// <exception cref="ArgumentOutOfRangeException">RP not positive and finite, or a negative radius.</exception>
    /// <exception cref="ArgumentException">No shell, a negative fraction, or fractions that do not sum to 1.</exception>
    public SumOfGaussiansFormFactor(double gaussianRmsRadius, IEnumerable<(double Radius, double Fraction)> shells)
    {
        Width = Lengths.RequirePositive(gaussianRmsRadius) * Math.Sqrt(2.0 / 3);
        (double Radius, double Fraction)[] given = [.. shells];
        FractionSum = given.Sum(s => s.Fraction);
        if (given.Length == 0 || given.Any(s => !(s.Fraction >= 0)) || !(Math.Abs(FractionSum - 1) < 1e-3))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"found {given.Length} shells whose fractions sum to {FractionSum}, expected fractions ≥ 0 that sum to 1"), nameof(shells));
        }

        double square = Width * Width;
        this.shells = [.. given.Select(s =>
        {
            double ratio = 2 * Lengths.RequireNotNegative(s.Radius) * s.Radius / square;
            double edge = s.Fraction / FractionSum / (1 + ratio);
            return (s.Radius, edge, edge * ratio);
        })];

        // cos and j₀ in powers of q², then the Gaussian of variance γ²/2 by convolution.
        moments = new RadialMoments(ShellMoment(2), ShellMoment(4), ShellMoment(6)).ConvolvedWith(RadialMoments.OfGaussian(Width / Math.Sqrt(2)));
        RmsRadius = moments.RmsRadius;
    }

    /// <summary>The width γ of the Gaussians, fm.</summary>
    public double Width { get; }

    /// <summary>The sum of the fractions as they were given.</summary>
    public double FractionSum { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double sum = 0;
        foreach ((double radius, double edge, double shell) in shells)
        {
            double x = momentumTransfer * radius;
            sum += (edge * Math.Cos(x)) + (shell * SphericalBessel.J0(x));
        }

        double width = momentumTransfer * Width / 2;
        return sum * Math.Exp(-width * width);
    }

    /// <summary>cos qR = 1 − (qR)²/2! + …, whose coefficient of q^n counts n + 1 times in a moment; j₀ = 1 − (qR)²/3! + … counts once.</summary>
    private double ShellMoment(int order) => shells.Sum(s => (((order + 1) * s.Edge) + s.Shell) * Math.Pow(s.Radius, order));
}
