using System.Collections.Immutable;

namespace Sevens.Physics.Response;

/// <summary>
/// Quenching as a polynomial without constant term: E_ee = c₁T + c₂T² + …, E_ee and T in MeV. Holds the forms COHERENT uses:
/// a constant factor (CsI 2017), the four-term polynomial (CsI 2021) and a factor linear in T (LAr).
/// </summary>
public sealed class PolynomialQuenching
{
    private PolynomialQuenching(ImmutableArray<double> coefficients) => Coefficients = coefficients;

    /// <summary>c₁, c₂, … in MeV¹⁻ⁱ.</summary>
    public ImmutableArray<double> Coefficients { get; }

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

    /// <summary>Electron-equivalent energy, keVee.</summary>
    /// <param name="recoilMeV">Recoil energy T, MeV.</param>
    public double ElectronEquivalentKeV(double recoilMeV)
    {
        double sum = 0;
        for (int i = Coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum + Coefficients[i]) * recoilMeV;
        }

        return 1000 * sum;
    }

    /// <summary>The recoil energy, MeV, that gives an electron-equivalent energy: 0 for one not above 0, +∞ where none up to the limit gives it.</summary>
    /// <param name="electronEquivalentKeV">keVee.</param>
    /// <param name="maximumRecoilMeV">The search limit, MeV.</param>
    public double RecoilFor(double electronEquivalentKeV, double maximumRecoilMeV)
    {
        if (electronEquivalentKeV <= 0)
        {
            return 0;
        }

        if (electronEquivalentKeV > ElectronEquivalentKeV(maximumRecoilMeV))
        {
            return double.PositiveInfinity;
        }

        double low = 0;
        double high = maximumRecoilMeV;
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            if (ElectronEquivalentKeV(middle) < electronEquivalentKeV)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2;
    }

    /// <summary>Checks that E_ee rises with T up to a recoil energy.</summary>
    /// <exception cref="InvalidOperationException">It falls somewhere; the message says where.</exception>
    public void RequireMonotonic(double maximumRecoilMeV)
    {
        const int Steps = 2000;
        double previous = 0;
        for (int i = 1; i <= Steps; i++)
        {
            double recoil = maximumRecoilMeV * i / Steps;
            double value = ElectronEquivalentKeV(recoil);
            if (!(value > previous))
            {
                throw new InvalidOperationException(
                    FormattableString.Invariant($"quenching: E_ee stops rising at T = {recoil * 1000:G4} keVnr; a response needs a monotonic curve up to {maximumRecoilMeV * 1000:G4} keVnr"));
            }

            previous = value;
        }
    }
}
