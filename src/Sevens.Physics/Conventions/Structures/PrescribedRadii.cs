using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>The radii that a prescription gives a nuclide.</summary>
internal static class PrescribedRadii
{
    /// <summary>The diffuseness of the Fermi density of Lewin and Smith, fm.</summary>
    public const double LewinSmithDiffuseness = 0.52;

    /// <summary>The radius of a box, a sphere or half density, fm.</summary>
    public static double Sharp(Nuclide nuclide) => 1.2 * Math.Cbrt(nuclide.A);

    /// <summary>The Fermi density of Lewin and Smith.</summary>
    public static SymmetrisedFermiFormFactor LewinSmith(Nuclide nuclide) =>
        SymmetrisedFermiFormFactor.FromHalfDensityRadius((1.23 * Math.Cbrt(nuclide.A)) - 0.60, LewinSmithDiffuseness);

    /// <summary>The rms radii of protons and neutrons, fm; a sharp radius stands for a uniform sphere.</summary>
    /// <exception cref="InvalidOperationException">No charge radius is measured.</exception>
    public static (double Proton, double Neutron) Rms(Nuclide nuclide, RadiusPrescription radii)
    {
        double both;
        switch (radii)
        {
            case RadiusPrescription.OnePointTwoCubeRootOfA:
                both = Math.Sqrt(0.6) * Sharp(nuclide);
                break;
            case RadiusPrescription.LewinSmith:
                both = LewinSmith(nuclide).RmsRadius;
                break;
            case RadiusPrescription.CaesiumIodideRms:
                both = CaesiumIodide(nuclide);
                break;
            default:
                double proton = NuclearRadii.PointProton(nuclide);
                return (proton, proton + NuclearRadii.Skin(nuclide));
        }

        return (both, both);
    }

    private static double CaesiumIodide(Nuclide nuclide) => (nuclide.Z, nuclide.A) switch
    {
        (53, 127) or (55, 133) => 4.7,
        (18, 40) => 3.4,
        _ => 4.7 * Math.Cbrt(nuclide.A / 133.0),
    };
}
