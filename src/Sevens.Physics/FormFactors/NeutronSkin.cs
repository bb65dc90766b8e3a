using Sevens.Physics.Nuclei;

namespace Sevens.Physics.FormFactors;

/// <summary>The neutron form factor of a nucleus from that of its protons, by a named prescription.</summary>
public static class NeutronSkin
{
    // fm per unit of (N − Z)/A.
    private const double Slope = 1.01;

    /// <summary>The length a prescription adds, fm: to the rms radius, or with <see cref="NeutronSkinPrescription.SphereRadiusShift"/> to the sphere radius.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An unknown prescription.</exception>
    public static double Difference(Nuclide nuclide, NeutronSkinPrescription prescription)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return prescription switch
        {
            NeutronSkinPrescription.AntiprotonicRms => NuclearRadii.Skin(nuclide),
            NeutronSkinPrescription.SphereRadiusShift or NeutronSkinPrescription.RmsRadiusShift => Slope * (nuclide.A - (2 * nuclide.Z)) / nuclide.A,
            _ => throw new ArgumentOutOfRangeException(nameof(prescription), prescription, $"expected one of {string.Join(", ", Enum.GetNames<NeutronSkinPrescription>())}"),
        };
    }

    /// <summary>The neutron form factor of a nuclide whose protons have a Klein–Nystrand one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An unknown prescription, or a radius too small for it.</exception>
    public static KleinNystrandFormFactor Neutrons(KleinNystrandFormFactor protons, Nuclide nuclide, NeutronSkinPrescription prescription)
    {
        ArgumentNullException.ThrowIfNull(protons);
        double difference = Difference(nuclide, prescription);
        return prescription == NeutronSkinPrescription.SphereRadiusShift
            ? protons.WithSphereRadiusShiftedBy(difference)
            : protons.WithRmsRadiusShiftedBy(difference);
    }
}
