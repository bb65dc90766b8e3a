namespace Sevens.Physics.FormFactors;

/// <summary>
/// The expansion F = 1 − q²⟨r²⟩/3! + q⁴⟨r⁴⟩/5! − q⁶⟨r⁶⟩/7! in measured or calculated moments, to the fourth or sixth moment. The series of a density
/// of finite size alternates, so its error is about the first term left out, whose moment is extrapolated from the others: with ρ_k = ⟨r²ᵏ⟩/⟨r²ᵏ⁻²⟩,
/// ρ_(k+1) ≈ 2ρ_k − ρ_(k−1), exact for a Gaussian and above the value of a sphere. Where that term exceeds the tolerance, F is refused.
/// [Amanik and McLaughlin, J. Phys. G 36 (2009) 015105; Patton et al., arXiv:1207.0693]
/// </summary>
public sealed class MomentExpansionFormFactor : IFormFactor
{
    /// <summary>The error of F accepted unless another is asked for.</summary>
    public const double UsualTolerance = 1e-3;

    private readonly double[] moments;

    private MomentExpansionFormFactor(double[] moments, double tolerance)
    {
        if (!(tolerance > 0 && tolerance < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "expected an error of F between 0 and 1");
        }

        double[] ratios = new double[moments.Length];
        double previous = 1;
        for (int k = 0; k < moments.Length; k++)
        {
            ratios[k] = moments[k] / previous;
            if (!(ratios[k] > 0 && double.IsFinite(ratios[k]) && (k == 0 || ratios[k] >= ratios[k - 1])))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(moments),
                    FormattableString.Invariant($"found ⟨r^{(2 * k) + 2}⟩ = {moments[k]} fm^{(2 * k) + 2} after {previous}, expected positive moments with ratios that do not fall, as those of any density"));
            }

            previous = moments[k];
        }

        this.moments = moments;
        RmsRadius = Math.Sqrt(moments[0]);
        Tolerance = tolerance;
        int leftOut = (2 * moments.Length) + 2;
        double factorial = Enumerable.Range(1, leftOut + 1).Aggregate(1.0, (product, i) => product * i);
        double next = moments[^1] * ((2 * ratios[^1]) - ratios[^2]);
        MaximumMomentumTransfer = Math.Pow(tolerance * factorial / next, 1.0 / leftOut);
    }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>The largest estimated error of F within the range.</summary>
    public double Tolerance { get; }

    /// <summary>Where the first term left out reaches <see cref="Tolerance"/>, fm⁻¹.</summary>
    public double MaximumMomentumTransfer { get; }

    /// <summary>To the fourth moment.</summary>
    /// <param name="second">⟨r²⟩, fm².</param>
    /// <param name="fourth">⟨r⁴⟩, fm⁴.</param>
    /// <param name="tolerance">The error of F up to which the expansion is trusted.</param>
    /// <exception cref="ArgumentOutOfRangeException">Moments that no density has, or a tolerance outside (0, 1).</exception>
    public static MomentExpansionFormFactor ToFourth(double second, double fourth, double tolerance = UsualTolerance) => new([second, fourth], tolerance);

    /// <summary>To the sixth moment.</summary>
    /// <param name="second">⟨r²⟩, fm².</param>
    /// <param name="fourth">⟨r⁴⟩, fm⁴.</param>
    /// <param name="sixth">⟨r⁶⟩, fm⁶.</param>
    /// <param name="tolerance">The error of F up to which the expansion is trusted.</param>
    /// <exception cref="ArgumentOutOfRangeException">Moments that no density has, or a tolerance outside (0, 1).</exception>
    public static MomentExpansionFormFactor ToSixth(double second, double fourth, double sixth, double tolerance = UsualTolerance) =>
        new([second, fourth, sixth], tolerance);

    /// <summary>Of another shape, to its sixth moment.</summary>
    /// <param name="shape">A shape of finite size.</param>
    /// <param name="tolerance">The error of F up to which the expansion is trusted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape is a point or does not know its moments, or a tolerance outside (0, 1).</exception>
    public static MomentExpansionFormFactor Of(IFormFactor shape, double tolerance = UsualTolerance)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return ToSixth(shape.Moment(2), shape.Moment(4), shape.Moment(6), tolerance);
    }

    /// <inheritdoc/>
    public double Moment(int order) => order is 2 or 4 or 6 && order <= 2 * moments.Length
        ? moments[(order / 2) - 1]
        : throw new ArgumentOutOfRangeException(nameof(order), order, $"expected an even order from 2 to {2 * moments.Length}, the moments this expansion is made of");

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        if (!(momentumTransfer >= 0 && momentumTransfer <= MaximumMomentumTransfer))
        {
            throw MomentumRange.Outside(
                nameof(momentumTransfer),
                momentumTransfer,
                MaximumMomentumTransfer,
                FormattableString.Invariant($"the expansion to ⟨r^{2 * moments.Length}⟩ holds within {Tolerance}"));
        }

        double square = momentumTransfer * momentumTransfer;
        double sum = 1;
        double term = 1;
        for (int k = 1; k <= moments.Length; k++)
        {
            term *= -square / (2 * k * ((2 * k) + 1));
            sum += term * moments[k - 1];
        }

        return sum;
    }
}
