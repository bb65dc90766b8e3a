using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// g_p F_p(q) + g_n F_n(q) for two Helm form factors of one surface thickness, many momentum transfers at a time.
/// Every lane does the same arithmetic whatever the width of a vector, so that results do not depend on where a value stands.
/// </summary>
internal sealed class HelmAmplitude
{
    private readonly double protonRadius;
    private readonly double neutronRadius;
    private readonly double minusHalfSurfaceSquared;

    private HelmAmplitude(HelmFormFactor proton, HelmFormFactor neutron)
    {
        protonRadius = proton.BoxRadius;
        neutronRadius = neutron.BoxRadius;
        minusHalfSurfaceSquared = -0.5 * proton.Surface * proton.Surface;
    }

    public static HelmAmplitude? For(NucleonFormFactors formFactors) =>
        formFactors is { Proton: HelmFormFactor proton, Neutron: HelmFormFactor neutron } && proton.Surface == neutron.Surface
            ? new HelmAmplitude(proton, neutron)
            : null;

    /// <summary>Fills the amplitudes at squared momentum transfers q², fm⁻².</summary>
    /// <param name="squares">q²; the length is a multiple of the vector width.</param>
    /// <param name="protonCharge">g_p.</param>
    /// <param name="neutronCharge">g_n.</param>
    /// <param name="amplitudes">As many.</param>
    public void At(ReadOnlySpan<double> squares, double protonCharge, double neutronCharge, Span<double> amplitudes)
    {
        ReadOnlySpan<Vector<double>> q2 = MemoryMarshal.Cast<double, Vector<double>>(squares);
        Span<Vector<double>> result = MemoryMarshal.Cast<double, Vector<double>>(amplitudes);
        if (protonRadius == neutronRadius)
        {
            double charge = protonCharge + neutronCharge;
            for (int i = 0; i < q2.Length; i++)
            {
                result[i] = charge * Sphere(q2[i] * (neutronRadius * neutronRadius)) * Vector.Exp(q2[i] * minusHalfSurfaceSquared);
            }

            return;
        }

        for (int i = 0; i < q2.Length; i++)
        {
            Vector<double> sum = (protonCharge * Sphere(q2[i] * (protonRadius * protonRadius)))
                + (neutronCharge * Sphere(q2[i] * (neutronRadius * neutronRadius)));
            result[i] = sum * Vector.Exp(q2[i] * minusHalfSurfaceSquared);
        }
    }

    /// <summary>3 j₁(x)/x as a function of x²; below x = 1 the power series, because the closed form cancels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Sphere(Vector<double> square)
    {
        Vector<double> small = Series(square);
        Vector<long> isSmall = Vector.LessThan(square, Vector<double>.One);
        if (Vector.EqualsAll(isSmall, Vector<long>.AllBitsSet))
        {
            return small;
        }

        Vector<double> x = Vector.SquareRoot(square);
        (Vector<double> sine, Vector<double> cosine) = Vector.SinCos(x);
        Vector<double> closed = 3 * (sine - (x * cosine)) / (square * x);
        return Vector.ConditionalSelect(isSmall, small, closed);
    }

    // 3 Σ (−x²/2)ᵏ/(k! (2k+3)!!) to k = 9.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Series(Vector<double> square)
    {
        Vector<double> sum = Vector<double>.One - (square * (1.0 / 378));
        for (int k = 8; k >= 1; k--)
        {
            sum = Vector<double>.One - (square * (1.0 / (2 * k * ((2 * k) + 3))) * sum);
        }

        return sum;
    }
}
