using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using Sevens.Numerics.Vectors;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// A response calculated in a harmonic-oscillator basis of length b: F = exp(−u/2)·P(u)/P(0) with u = q²b²/2 and a polynomial P, exact at every q.
/// Products with powers of q², such as the nucleon's own size, are of the same form. [arXiv:2007.08529]
/// </summary>
public sealed class ShellModelFormFactor : IFormFactor
{
    private readonly RadialMoments moments;
    private readonly double quarterSquare;

    /// <summary>From the oscillator length and the polynomial.</summary>
    /// <param name="oscillatorLength">b, fm.</param>
    /// <param name="coefficients">P = c₀ + c₁u + …; only ratios to c₀ matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">b not positive and finite.</exception>
    /// <exception cref="ArgumentException">No coefficient, one that is not finite, c₀ = 0, or a negative mean square radius.</exception>
    public ShellModelFormFactor(double oscillatorLength, IEnumerable<double> coefficients)
    {
        OscillatorLength = Lengths.RequirePositive(oscillatorLength);
        ImmutableArray<double> given = [.. coefficients];
        if (given.IsEmpty || given.Any(c => !double.IsFinite(c)) || given[0] == 0)
        {
            throw new ArgumentException("found no coefficients, one that is not finite, or c₀ = 0, expected finite coefficients with c₀ ≠ 0", nameof(coefficients));
        }

        Coefficients = [.. given.Select(c => c / given[0])];
        double half = oscillatorLength * oscillatorLength / 2;
        quarterSquare = half / 2;
        moments = RadialMoments.FromSeries(
            half * (Coefficient(1) - 0.5),
            half * half * (Coefficient(2) - (Coefficient(1) / 2) + 0.125),
            half * half * half * (Coefficient(3) - (Coefficient(2) / 2) + (Coefficient(1) / 8) - (1.0 / 48)));
        RmsRadius = moments.Second >= 0
            ? moments.RmsRadius
            : throw new ArgumentException(FormattableString.Invariant($"found a mean square radius of {moments.Second} fm², expected one ≥ 0"), nameof(coefficients));
    }

    /// <summary>The oscillator length b, fm.</summary>
    public double OscillatorLength { get; }

    /// <summary>The polynomial in u, its constant 1.</summary>
    public ImmutableArray<double> Coefficients { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double halfU = momentumTransfer * momentumTransfer * quarterSquare;
        double u = 2 * halfU;
        double sum = 0;
        for (int i = Coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum * u) + Coefficients[i];
        }

        return sum * Math.Exp(-halfU);
    }

    /// <inheritdoc/>
    public void Evaluate(ReadOnlySpan<double> momentumTransfers, Span<double> values) => BulkEvaluation.Run(new Kernel(this), momentumTransfers, values);

    private double Coefficient(int power) => power < Coefficients.Length ? Coefficients[power] : 0;

    private readonly struct Kernel(ShellModelFormFactor shape) : BulkEvaluation.IKernel
    {
        // Where the polynomial could overflow, the exponential has long been 0 in either form.
        public double Limit { get; } = 1e6 / Math.Max(1, shape.OscillatorLength);

        public Vector512<double> At(Vector512<double> momentumTransfer)
        {
            ReadOnlySpan<double> coefficients = shape.Coefficients.AsSpan();
            Vector512<double> halfU = momentumTransfer * momentumTransfer * Vector512.Create(shape.quarterSquare);
            Vector512<double> u = halfU + halfU;
            Vector512<double> sum = Vector512<double>.Zero;
            for (int i = coefficients.Length - 1; i >= 0; i--)
            {
                sum = (sum * u) + Vector512.Create(coefficients[i]);
            }

            return sum * VectorExponential.Exp(-halfU);
        }

        public double At(double momentumTransfer) => shape.At(momentumTransfer);
    }
}
