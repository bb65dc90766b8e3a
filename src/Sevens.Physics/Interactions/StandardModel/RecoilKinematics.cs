using System.Runtime.CompilerServices;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>The factors of dσ/dT that depend on energies only, linear in the moments of 1/E.</summary>
internal readonly struct RecoilKinematics(KinematicForm form, double mass)
{
    private readonly double linear = form == KinematicForm.Leading ? 0 : 1;
    private readonly double quadratic = form == KinematicForm.SpinHalf ? 0.5 : 0;
    private readonly double spinless = form == KinematicForm.SpinZero ? 0.25 : 0;
    private readonly double halfMass = mass / 2;

    /// <summary>1 − T/E + T²/2E² − MT/2E², less the terms that the form leaves out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Vector(in TailMoments moments, double recoil) =>
        moments.Zeroth - (linear * recoil * moments.First) + (((quadratic * recoil) - halfMass) * recoil * moments.Second);

    /// <summary>1 − T/E + T²/2E² + MT/2E², less the terms that the form leaves out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Axial(in TailMoments moments, double recoil) =>
        moments.Zeroth - (linear * recoil * moments.First) + (((quadratic * recoil) + halfMass) * recoil * moments.Second);

    /// <summary>2T/E − T²/E²: multiplies G_V G_A, with + for neutrinos and − for antineutrinos.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Interference(in TailMoments moments, double recoil) =>
        recoil * ((2 * moments.First) - (recoil * moments.Second));

    /// <summary>MT/2E²: T over the largest recoil, to first order in E/M; + T²/4E² for a target of spin 1/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Scalar(in TailMoments moments, double recoil) => (halfMass + (quadratic / 2 * recoil)) * recoil * moments.Second;

    /// <summary>1 − T/E + T²/4E², the last for a target of spin 0 alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Magnetic(in TailMoments moments, double recoil) =>
        moments.Zeroth - (recoil * (moments.First - (spinless * recoil * moments.Second)));

    /// <summary>1 − T/E − MT/4E², less T/E where the form leaves it out; + T²/4E² for a target of spin 1/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Tensor(in TailMoments moments, double recoil) =>
        moments.Zeroth - (linear * recoil * moments.First) + (((quadratic * recoil) - halfMass) / 2 * recoil * moments.Second);

    /// <summary>T²/4E²: a pseudoscalar, whose rate is smaller than a scalar's by T/2M.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Pseudoscalar(in TailMoments moments, double recoil) => recoil * recoil * moments.Second / 4;
}
