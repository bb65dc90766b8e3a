using System.Collections.Immutable;

namespace Sevens.Physics.Response.Quenching;

/// <summary>
/// Quenching as a polynomial without constant term: E_ee = c₁T + c₂T² + …, E_ee and T in MeV. Holds the forms COHERENT uses:
/// a constant factor (CsI 2017), the four-term polynomial (CsI 2021) and a factor linear in T (LAr).
/// Fitted forms may rise above T far from the points: <see cref="QuenchedResponse"/> refuses to see such recoils.
/// </summary>
public sealed class PolynomialQuenching : IRecoilSignal
{
    private PolynomialQuenching(ImmutableArray<double> coefficients) => Coefficients = coefficients;

    /// <summary>c₁, c₂, … in MeV¹⁻ⁱ.</summary>
    public ImmutableArray<double> Coefficients { get; }

    /// <inheritdoc/>
    public SignalKind Kind => SignalKind.ElectronEquivalentEnergy;

    /// <summary>E_ee = q·T with a constant factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor outside (0, 1].</exception>
    public static PolynomialQuenching Constant(double factor) =>
        factor is > 0 and <= 1
            ? new PolynomialQuenching([factor])
            : throw new ArgumentOutOfRangeException(nameof(factor), factor, "expected a quenching factor above 0 and at most 1");

    /// <summary>E_ee = (a + b·T[keV])·T: a factor linear in the recoil energy.</summary>
    /// <param name="atZero">a.</param>
    /// <param name="slopePerKeV">b, keVnr⁻¹.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor at zero outside (0, 1], or a slope that is not finite.</exception>
    public static PolynomialQuenching Linear(double atZero, double slopePerKeV)
    {
        if (atZero is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(atZero), atZero, "expected a quenching factor above 0 and at most 1");
        }

        return double.IsFinite(slopePerKeV)
            ? new PolynomialQuenching([atZero, slopePerKeV * 1000])
            : throw new ArgumentOutOfRangeException(nameof(slopePerKeV), slopePerKeV, "expected a finite slope per keVnr");
    }

    /// <summary>E_ee = Σ cᵢ Tⁱ from the linear term up, energies in MeV.</summary>
    /// <exception cref="ArgumentException">No coefficient, or one that is not finite.</exception>
    public static PolynomialQuenching FromCoefficients(IEnumerable<double> coefficients)
    {
        ImmutableArray<double> list = [.. coefficients];
        if (list.IsEmpty || list.Any(c => !double.IsFinite(c)))
        {
            throw new ArgumentException("expected one or more finite coefficients", nameof(coefficients));
        }

        return new PolynomialQuenching(list);
    }

    /// <summary>The same curve times a factor.</summary>
    /// <exception cref="ArgumentException">A factor that is not finite.</exception>
    public PolynomialQuenching Scaled(double factor) => FromCoefficients(Coefficients.Select(c => c * factor));

    /// <inheritdoc/>
    public double At(double recoilMeV)
    {
        double sum = 0;
        for (int i = Coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum + Coefficients[i]) * recoilMeV;
        }

        return 1000 * sum;
    }
}
