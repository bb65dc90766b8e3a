using System.Globalization;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>A measured F_W at one momentum transfer with a Gaussian error: what parity-violating scattering adds to a fit.</summary>
public sealed record WeakFormFactorConstraint
{
    private WeakFormFactorConstraint(ElasticMomentumTransfer momentumTransfer, double value, double sigma)
    {
        MomentumTransfer = momentumTransfer;
        Value = value;
        Sigma = sigma;
    }

    /// <summary>Where it was measured.</summary>
    public ElasticMomentumTransfer MomentumTransfer { get; }

    /// <summary>F_W.</summary>
    public double Value { get; }

    /// <summary>One sigma of F_W.</summary>
    public double Sigma { get; }

    /// <summary>A measured value with independent errors, which add in quadrature.</summary>
    /// <param name="momentumTransfer">Where it was measured.</param>
    /// <param name="value">F_W, from −1 to 1.</param>
    /// <param name="errors">One-sigma errors, each at least 0 and one of them above.</param>
    /// <exception cref="ArgumentOutOfRangeException">No momentum transfer, a form factor outside its range, or errors that leave no positive, finite sigma.</exception>
    public static WeakFormFactorConstraint FromErrors(ElasticMomentumTransfer momentumTransfer, double value, params IReadOnlyList<double> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var transfer = ElasticMomentumTransfer.FromInverseFemtometres(momentumTransfer.InverseFemtometres);
        if (!(Math.Abs(value) <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "expected F_W from −1 to 1");
        }

        double sigma = Math.Sqrt(errors.Sum(e => e * e));
        return sigma > 0 && double.IsFinite(sigma) && errors.All(e => e >= 0)
            ? new WeakFormFactorConstraint(transfer, value, sigma)
            : throw new ArgumentOutOfRangeException(
                nameof(errors),
                string.Join(", ", errors.Select(e => e.ToString(CultureInfo.InvariantCulture))),
                "expected finite errors ≥ 0, at least one of them above 0");
    }

    /// <summary>(F_W(q) − measured)/σ of a weak form factor; its square is what is added to −2 ln L.</summary>
    /// <param name="weak">A weak form factor, 1 at q = 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form factor is not known at this q.</exception>
    public double Pull(IFormFactor weak)
    {
        ArgumentNullException.ThrowIfNull(weak);
        return (weak.At(MomentumTransfer.InverseFemtometres) - Value) / Sigma;
    }
}
