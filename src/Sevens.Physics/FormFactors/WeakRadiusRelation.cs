using Sevens.Physics.Constants;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// The weak radius of a nucleus and the radii of its point protons and neutrons:
/// Q_W R_W² = Z[Q_p(R_p² + ⟨r²⟩_p) + Q_n(⟨r²⟩_n + ⟨r²⟩_s)] + N[Q_n(R_n² + ⟨r²⟩_p + ⟨r²⟩_s) + Q_p⟨r²⟩_n] + Q_W[3/4m² + ⟨r²⟩_so].
/// [arXiv:2007.08529]
/// </summary>
public sealed class WeakRadiusRelation
{
    private readonly double protonShare;
    private readonly double neutronShare;
    private readonly double constant;

    /// <summary>For one nucleus and its couplings.</summary>
    /// <param name="protons">Z, at least 1.</param>
    /// <param name="neutrons">N, at least 1.</param>
    /// <param name="protonCoupling">g_V^p = Q_p/2.</param>
    /// <param name="neutronCoupling">g_V^n = Q_n/2, not zero.</param>
    /// <param name="spinOrbitRadiusSquared">⟨r²⟩_so, fm².</param>
    /// <exception cref="ArgumentOutOfRangeException">No proton or no neutron.</exception>
    /// <exception cref="ArgumentException">Couplings whose weak charge, or whose neutron part, is zero or not finite.</exception>
    public WeakRadiusRelation(int protons, int neutrons, double protonCoupling, double neutronCoupling, double spinOrbitRadiusSquared = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(protons, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(neutrons, 1);
        double charge = (protons * protonCoupling) + (neutrons * neutronCoupling);
        protonShare = protons * protonCoupling / charge;
        neutronShare = neutrons * neutronCoupling / charge;
        const double Proton = PhysicalConstants.ProtonChargeRadiusSquared;
        const double Neutron = PhysicalConstants.NeutronChargeRadiusSquared;
        const double Strange = NucleonStructure.StrangeRadiusSquared;
        constant = (protonShare * Proton) + (protons * neutronCoupling / charge * (Neutron + Strange))
            + (neutronShare * (Proton + Strange)) + (neutrons * protonCoupling / charge * Neutron)
            + (0.75 * NucleonStructure.InverseMassSquared) + spinOrbitRadiusSquared;
        if (!double.IsFinite(constant) || neutronShare == 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"found g_V^p = {protonCoupling}, g_V^n = {neutronCoupling}, ⟨r²⟩_so = {spinOrbitRadiusSquared} fm², expected finite numbers with g_V^n and the weak charge not zero"),
                nameof(neutronCoupling));
        }
    }

    /// <summary>R_W, fm.</summary>
    /// <param name="protonRadius">Rms radius of the point protons, fm.</param>
    /// <param name="neutronRadius">Rms radius of the point neutrons, fm.</param>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite, or radii that leave R_W² not positive.</exception>
    public double WeakRadius(double protonRadius, double neutronRadius)
    {
        double proton = Lengths.RequirePositive(protonRadius);
        double neutron = Lengths.RequirePositive(neutronRadius);
        return Root((protonShare * proton * proton) + (neutronShare * neutron * neutron) + constant, neutronRadius, nameof(neutronRadius));
    }

    /// <summary>R_n, fm, from a weak radius.</summary>
    /// <param name="weakRadius">R_W, fm.</param>
    /// <param name="protonRadius">Rms radius of the point protons, fm.</param>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite, or radii that leave R_n² not positive.</exception>
    public double NeutronRadius(double weakRadius, double protonRadius)
    {
        double weak = Lengths.RequirePositive(weakRadius);
        double proton = Lengths.RequirePositive(protonRadius);
        return Root(((weak * weak) - (protonShare * proton * proton) - constant) / neutronShare, weakRadius, nameof(weakRadius));
    }

    private static double Root(double square, double found, string name) => square > 0
        ? Math.Sqrt(square)
        : throw new ArgumentOutOfRangeException(name, found, FormattableString.Invariant($"leaves a mean square radius of {square} fm², expected a positive one"));
}
