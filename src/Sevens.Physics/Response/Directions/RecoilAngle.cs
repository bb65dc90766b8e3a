namespace Sevens.Physics.Response.Directions;

/// <summary>
/// The angle between a nuclear recoil and the neutrino that made it: cos θ = (1 + M/E) √(T/(T + 2M)). A recoil of the largest energy goes straight on, one
/// of small energy sideways. [Drukier and Stodolsky, Phys. Rev. D 30 (1984) 2295]
/// </summary>
public static class RecoilAngle
{
    /// <summary>cos θ of a recoil; from 0 to 1 for energies that kinematics allows.</summary>
    /// <param name="neutrinoEnergyMeV">E, MeV.</param>
    /// <param name="recoilMeV">T, MeV.</param>
    /// <param name="massMeV">M, MeV.</param>
    public static double Cosine(double neutrinoEnergyMeV, double recoilMeV, double massMeV) =>
        (1 + (massMeV / neutrinoEnergyMeV)) * Slope(recoilMeV, massMeV);

    /// <summary>The neutrino energy, MeV, that throws a recoil of given energy at an angle: +∞ for angles no neutrino reaches.</summary>
    /// <param name="cosine">cos θ.</param>
    /// <param name="recoilMeV">T, MeV.</param>
    /// <param name="massMeV">M, MeV.</param>
    public static double NeutrinoEnergy(double cosine, double recoilMeV, double massMeV)
    {
        double slope = Slope(recoilMeV, massMeV);
        return cosine > slope ? slope * massMeV / (cosine - slope) : double.PositiveInfinity;
    }

    /// <summary>The recoil energy, MeV, at an angle: 2ME²c²/((E + M)² − E²c²).</summary>
    /// <param name="cosine">c = cos θ, from 0 to 1.</param>
    /// <param name="neutrinoEnergyMeV">E, MeV.</param>
    /// <param name="massMeV">M, MeV.</param>
    public static double Recoil(double cosine, double neutrinoEnergyMeV, double massMeV)
    {
        double along = neutrinoEnergyMeV * cosine;
        double sum = neutrinoEnergyMeV + massMeV;
        return 2 * massMeV * along * along / ((sum * sum) - (along * along));
    }

    private static double Slope(double recoilMeV, double massMeV) => Math.Sqrt(recoilMeV / (recoilMeV + (2 * massMeV)));
}
