namespace Sevens.Physics.Interactions.MixingAngle;

/// <summary>
/// What a field in the loops adds to the running of 1/α and of 1/α₂ = sin²θ_W/α above its threshold, in units of −1/3π for each unit of ln μ²:
/// N_c Q² and N_c Q T₃/2 of a Dirac fermion, of which the left-handed half has isospin.
/// </summary>
/// <param name="ThresholdMeV">The scale at which it sets in, MeV.</param>
/// <param name="Colours">N_c: 3 of quarks, 1 of everything else.</param>
/// <param name="Electric">Its part in 1/α.</param>
/// <param name="Weak">Its part in 1/α₂.</param>
internal sealed record LoopField(double ThresholdMeV, int Colours, double Electric, double Weak)
{
    /// <summary>Gauge bosons and the Higgs doublet above the mass of the W boson: b = 7 of the photon and 43/6 of SU(2), where a Dirac lepton has −4/3 in the former.</summary>
    public static LoopField Bosons(double thresholdMeV) => new(thresholdMeV, 1, -21.0 / 4, -43.0 / 8);

    /// <summary>A Dirac fermion.</summary>
    /// <param name="thresholdMeV">The scale at which it sets in, MeV.</param>
    /// <param name="colours">N_c.</param>
    /// <param name="charge">Q.</param>
    /// <param name="isospin">T₃ of its left-handed half.</param>
    public static LoopField Fermion(double thresholdMeV, int colours, double charge, double isospin) =>
        new(thresholdMeV, colours, colours * charge * charge, colours * charge * isospin / 2);
}
