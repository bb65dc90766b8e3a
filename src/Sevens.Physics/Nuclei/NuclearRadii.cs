using Sevens.Physics.Constants;

namespace Sevens.Physics.Nuclei;

/// <summary>Root-mean-square radii of point protons and neutrons, from measured charge radii and skin systematics.</summary>
public static class NuclearRadii
{
    /// <summary>R_p = √(r_ch² − ⟨r²⟩_p − (N/Z)⟨r²⟩_n − 3/4m_p²), fm; the small spin-orbit term is left out. [arXiv:2007.08529]</summary>
    /// <exception cref="InvalidOperationException">No charge radius is measured, or the nuclide is too light for the formula.</exception>
    public static double PointProton(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        double charge = nuclide.RequiredChargeRadius;
        double square = (charge * charge) - PhysicalConstants.ProtonChargeRadiusSquared
            - (PhysicalConstants.NeutronChargeRadiusSquared * nuclide.N / nuclide.Z) - PhysicalConstants.DarwinFoldy;
        return square > 0
            ? Math.Sqrt(square)
            : throw new InvalidOperationException($"{nuclide.Name}: the charge radius {charge} fm leaves no point-proton radius");
    }

    /// <summary>R_n − R_p = max(0, 1.01 (N − Z)/A − 0.04) fm. [Trzcińska et al., Phys. Rev. Lett. 87 (2001) 082501]</summary>
    public static double Skin(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return Math.Max(0, (1.01 * (nuclide.N - nuclide.Z) / nuclide.A) - 0.04);
    }
}
