using System.Runtime.CompilerServices;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>The factors of dσ/dT that depend on energies only, linear in the moments of 1/E.</summary>
internal readonly struct RecoilKinematics(KinematicForm form, double mass)
{
    private readonly double linear = form == KinematicForm.Leading ? 0 : 1;
    private readonly double quadratic = form == KinematicForm.SpinHalf ? 0.5 : 0;
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
}
