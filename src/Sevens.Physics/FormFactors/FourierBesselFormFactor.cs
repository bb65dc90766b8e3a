using System.Collections.Immutable;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// A density expanded in ρ(r) = Σ aₙ j₀(nπr/R) for r ≤ R and 0 beyond, as electron scattering measures charge:
/// F = j₀(qR)·Σ (−1)ⁿaₙ/[(nπ)² − (qR)²]/Σ (−1)ⁿaₙ/(nπ)². The N coefficients stand for the form factor at q = nπ/R, so that it is known
/// up to Nπ/R. [de Vries et al., At. Data Nucl. Data Tables 36 (1987) 495]
/// </summary>
public sealed class FourierBesselFormFactor : IFormFactor
{
    private readonly RadialMoments moments;
    private readonly ImmutableArray<double> weights;

    /// <summary>From the cut-off radius and the coefficients.</summary>
    /// <param name="cutOffRadius">R, fm.</param>
    /// <param name="coefficients">a₁, a₂, …, fm⁻³.</param>
    /// <exception cref="ArgumentOutOfRangeException">R not positive and finite.</exception>
    /// <exception cref="ArgumentException">No coefficient, one that is not finite, or coefficients whose density has no positive integral or mean square radius.</exception>
    public FourierBesselFormFactor(double cutOffRadius, IEnumerable<double> coefficients)
    {
        CutOffRadius = Lengths.RequirePositive(cutOffRadius);
        ImmutableArray<double> given = [.. coefficients];
        Integral = 4 * Math.PI * Math.Pow(cutOffRadius, 3) * given.Select((a, i) => Alternating(i + 1) * a / Wave(i + 1) / Wave(i + 1)).Sum();
        if (given.IsEmpty || !(Integral > 0 && double.IsFinite(Integral)))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"found {given.Length} coefficients of integral {Integral}, expected finite ones of positive integral"), nameof(coefficients));
        }

        // Each weight is the share of one coefficient in the integral.
        double scale = 4 * Math.PI * Math.Pow(cutOffRadius, 3) / Integral;
        weights = [.. given.Select((a, i) => scale * Alternating(i + 1) * a)];
        MaximumMomentumTransfer = Wave(given.Length) / cutOffRadius;

        double[] sums = [.. Enumerable.Range(0, 4).Select(k => weights.Select((w, i) => w / Math.Pow(Wave(i + 1), (2 * k) + 2)).Sum())];
        double square = cutOffRadius * cutOffRadius;
        moments = RadialMoments.FromSeries(
            square * (sums[1] - (sums[0] / 6)),
            square * square * (sums[2] - (sums[1] / 6) + (sums[0] / 120)),
            square * square * square * (sums[3] - (sums[2] / 6) + (sums[1] / 120) - (sums[0] / 5040)));
        RmsRadius = moments.Second > 0
            ? moments.RmsRadius
            : throw new ArgumentException(FormattableString.Invariant($"found a mean square radius of {moments.Second} fm², expected a positive one"), nameof(coefficients));
    }

    /// <summary>The cut-off radius R, fm.</summary>
    public double CutOffRadius { get; }

    /// <summary>∫ρ d³r as the coefficients give it: for a charge density Z, within their rounding.</summary>
    public double Integral { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>Nπ/R, fm⁻¹: beyond, coefficients that were not measured would decide.</summary>
    public double MaximumMomentumTransfer { get; }

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <summary>
    /// F. Next to qR = nπ both j₀ and the n-th denominator vanish; with δ = qR − nπ their ratio is written
    /// (−1)ⁿ⁺¹ j₀(δ)/[qR(qR + nπ)], which does not.
    /// </summary>
    /// <param name="momentumTransfer">q, fm⁻¹.</param>
    /// <exception cref="ArgumentOutOfRangeException">q negative or beyond <see cref="MaximumMomentumTransfer"/>.</exception>
    public double At(double momentumTransfer)
    {
        if (!(momentumTransfer >= 0 && momentumTransfer <= MaximumMomentumTransfer))
        {
            throw MomentumRange.Outside(
                nameof(momentumTransfer), momentumTransfer, MaximumMomentumTransfer, $"{weights.Length} Fourier–Bessel coefficients determine F");
        }

        double x = momentumTransfer * CutOffRadius;
        int nearest = (int)Math.Round(x / Math.PI);
        double distance = x - Wave(nearest);
        double ratio = SphericalBessel.J0(distance);
        double sum = 0;
        for (int n = 1; n <= weights.Length; n++)
        {
            if (n != nearest)
            {
                double wave = Wave(n);
                sum += weights[n - 1] / ((wave - x) * (wave + x));
            }
        }

        // j₀(x) = (−1)ⁿ δ j₀(δ)/x with n the nearest; at n = 0, δ = x.
        if (nearest == 0)
        {
            return ratio * sum;
        }

        double own = nearest <= weights.Length ? weights[nearest - 1] / (x + Wave(nearest)) : 0;
        return -Alternating(nearest) * ratio / x * ((distance * sum) - own);
    }

    private static double Wave(int n) => n * Math.PI;

    private static int Alternating(int n) => n % 2 == 1 ? 1 : -1;
}
