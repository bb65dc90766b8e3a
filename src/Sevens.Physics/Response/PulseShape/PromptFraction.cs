using Sevens.Numerics.Tables;

namespace Sevens.Physics.Response.PulseShape;

/// <summary>The mean share of prompt light of a nuclear recoil, F90 in argon, as a function of its energy; between 0 and 1.</summary>
public sealed class PromptFraction
{
    private readonly Func<double, double> mean;
    private readonly double[] kinksKeV;

    private PromptFraction(Func<double, double> mean, double[] kinksKeV)
    {
        this.mean = mean;
        this.kinksKeV = kinksKeV;
    }

    /// <summary>Recoil energies, MeV, at which the curve or its slope jumps.</summary>
    public IEnumerable<double> Kinks => kinksKeV.Select(k => k / 1000);

    /// <summary>f∞ − (f∞ − f₀) e^(−T/s).</summary>
    /// <param name="atZero">f₀, the share at 0.</param>
    /// <param name="far">f∞, the share far above the scale.</param>
    /// <param name="scaleKeV">s &gt; 0, keVnr.</param>
    /// <exception cref="ArgumentException">A share outside [0, 1], or a scale that is not positive and finite.</exception>
    public static PromptFraction Saturating(double atZero, double far, double scaleKeV) =>
        atZero is >= 0 and <= 1 && far is >= 0 and <= 1 && scaleKeV > 0 && double.IsFinite(scaleKeV)
            ? new PromptFraction(keV => far - ((far - atZero) * Math.Exp(-keV / scaleKeV)), [])
            : throw new ArgumentException(FormattableString.Invariant(
                $"prompt fraction: found {atZero} at 0, {far} far above, scale {scaleKeV} keVnr; expected shares from 0 to 1 and a positive, finite scale"), nameof(atZero));

    /// <summary>A measured curve, linear between its points.</summary>
    /// <param name="table">The share as a function of the recoil energy, keVnr.</param>
    /// <exception cref="ArgumentException">A share outside [0, 1].</exception>
    public static PromptFraction Tabulated(TabulatedFunction table)
    {
        ArgumentNullException.ThrowIfNull(table);
        int bad = table.Values.Select((v, i) => (v, i)).FirstOrDefault(p => p.v is not (>= 0 and <= 1), (0, -1)).Item2;
        return bad < 0
            ? new PromptFraction(table.At, [.. table.Points])
            : throw new ArgumentException(
                FormattableString.Invariant($"prompt fraction '{table.Name}' is {table.Values[bad]} at {table.Points[bad]} keVnr, expected a number between 0 and 1"), nameof(table));
    }

    /// <summary>The mean share.</summary>
    /// <param name="recoilMeV">T ≥ 0, MeV.</param>
    public double At(double recoilMeV) => mean(1000 * recoilMeV);
}
