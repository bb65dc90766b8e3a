namespace Sevens.Physics.Interactions.MixingAngle;

/// <summary>
/// By how much gluons lengthen the running of quarks: ∫ k dln μ² with k = 1 + α_s/π above the threshold of charm, α_s at one loop, and one number below it, where there is no
/// perturbation theory.
/// </summary>
/// <param name="charmMeV">The threshold of charm, MeV.</param>
/// <param name="bottomMeV">The threshold of bottom, MeV.</param>
/// <param name="topMeV">The threshold of top, MeV.</param>
/// <param name="referenceMeV">The scale of the next, between bottom and top, MeV.</param>
/// <param name="coupling">α_s there.</param>
internal sealed class StrongEnhancement(double charmMeV, double bottomMeV, double topMeV, double referenceMeV, double coupling)
{
    /// <summary>∫ k dln μ² from the threshold of charm to a scale above it.</summary>
    public double LengthAboveCharm(double scaleMeV) => LogSquared(scaleMeV, charmMeV) + (Gluons(scaleMeV) - Gluons(charmMeV));

    /// <summary>ln(μ²/m²).</summary>
    public static double LogSquared(double scaleMeV, double massMeV) => 2 * Math.Log(scaleMeV / massMeV);

    /// <summary>∫ α_s/π dln μ² = −12/(33 − 2n_f)·ln α_s, up to a constant.</summary>
    private double Gluons(double scaleMeV)
    {
        if (scaleMeV > topMeV)
        {
            return Gluons(topMeV) + Stretch(Coupling(topMeV, referenceMeV, coupling, 5), topMeV, scaleMeV, 6);
        }

        double atBottom = Coupling(bottomMeV, referenceMeV, coupling, 5);
        return scaleMeV >= bottomMeV ? Stretch(atBottom, bottomMeV, scaleMeV, 5) : Stretch(atBottom, bottomMeV, scaleMeV, 4);
    }

    private static double Stretch(double start, double fromMeV, double toMeV, int flavours) =>
        12.0 / (33 - (2 * flavours)) * Math.Log(start / Coupling(toMeV, fromMeV, start, flavours));

    private static double Coupling(double scaleMeV, double fromMeV, double start, int flavours) =>
        start / (1 + (start * (33 - (2 * flavours)) / (12 * Math.PI) * LogSquared(scaleMeV, fromMeV)));
}
