using System.Collections.Immutable;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// G_A from the transverse shell-model responses Σ' of protons and neutrons, F_±(u) = e^(−u/2) Σ (c_i^p ± c_i^n) uⁱ with u = q²b²/2:
/// F_A = 4G_A² = 8π/(2J+1) {g_A F_− − g_A^s F_+}². Two-body currents are left out. [arXiv:2007.08529]
/// </summary>
public sealed class ShellModelAxialAmplitude : IAxialAmplitude
{
    private readonly double oscillatorLength;
    private readonly ImmutableArray<double> polynomial;

    /// <summary>From the polynomials of one multipole.</summary>
    /// <param name="spin">The ground-state spin J &gt; 0.</param>
    /// <param name="oscillatorLength">b, fm.</param>
    /// <param name="proton">c_i of the protons.</param>
    /// <param name="neutron">c_i of the neutrons, as many.</param>
    /// <param name="charges">The axial charges of the nucleon.</param>
    /// <exception cref="ArgumentOutOfRangeException">A spin or an oscillator length that is not positive and finite.</exception>
    /// <exception cref="ArgumentException">No coefficients, or not as many for neutrons as for protons.</exception>
    public ShellModelAxialAmplitude(
        double spin, double oscillatorLength, ImmutableArray<double> proton, ImmutableArray<double> neutron, AxialCharges charges)
    {
        ArgumentNullException.ThrowIfNull(charges);
        if (!(spin > 0 && double.IsFinite(spin)))
        {
            throw new ArgumentOutOfRangeException(nameof(spin), spin, "expected a ground-state spin J > 0");
        }

        if (!(oscillatorLength > 0 && double.IsFinite(oscillatorLength)))
        {
            throw new ArgumentOutOfRangeException(nameof(oscillatorLength), oscillatorLength, "expected a positive, finite length in fm");
        }

        if (proton.IsDefaultOrEmpty || neutron.IsDefault || neutron.Length != proton.Length)
        {
            throw new ArgumentException(
                $"found {(neutron.IsDefault ? 0 : neutron.Length)} neutron coefficients, expected as many as for protons and at least one", nameof(neutron));
        }

        this.oscillatorLength = oscillatorLength;
        double states = Math.Sqrt(2 * Math.PI / ((2 * spin) + 1));
        polynomial = [.. proton.Zip(neutron, (p, n) => states * ((charges.Proton * p) + (charges.Neutron * n)))];
    }

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double width = momentumTransfer * oscillatorLength;
        double u = width * width / 2;
        double sum = 0;
        for (int i = polynomial.Length - 1; i >= 0; i--)
        {
            sum = (sum * u) + polynomial[i];
        }

        return sum * Math.Exp(-u / 2);
    }
}
