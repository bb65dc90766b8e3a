using Sevens.Physics.Constants;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>
/// The weak form factor of a nucleus, 1 at q = 0, from those of its point protons and neutrons and the size of the nucleons. With t = −q²,
/// Q_W F_W = [Q_p(1 + ⟨r²⟩_p t/6 + t/8m²) + Q_n(⟨r²⟩_n + ⟨r²⟩_s) t/6] Z F_p + [Q_n(1 + (⟨r²⟩_p + ⟨r²⟩_s) t/6 + t/8m²) + Q_p⟨r²⟩_n t/6] N F_n.
/// The spin-orbit terms need responses of the shell model: <see cref="ShellModelResponses.Weak"/> has them. [arXiv:2007.08529]
/// </summary>
/// <remarks>The size enters to first order in q², as in the source: trusted while q²⟨r²⟩_p/6 is small, that is below about 1 fm⁻¹.</remarks>
public sealed class WeakFormFactor : IFormFactor
{
    private readonly NucleonFormFactors nucleons;
    private readonly (double Leading, double Slope) proton;
    private readonly (double Leading, double Slope) neutron;

    /// <summary>From point nucleons.</summary>
    /// <param name="charges">The weak charges of the nucleus.</param>
    /// <param name="nucleons">The form factors of its point protons and neutrons.</param>
    /// <exception cref="ArgumentException">Charges and radii that leave R_W² negative.</exception>
    public WeakFormFactor(WeakCharges charges, NucleonFormFactors nucleons)
    {
        ArgumentNullException.ThrowIfNull(charges);
        ArgumentNullException.ThrowIfNull(nucleons);
        this.nucleons = nucleons;
        const double Recoil = NucleonStructure.InverseMassSquared / 8;
        const double ProtonSize = PhysicalConstants.ProtonChargeRadiusSquared / 6;
        const double NeutronSize = PhysicalConstants.NeutronChargeRadiusSquared / 6;
        const double StrangeSize = NucleonStructure.StrangeRadiusSquared / 6;
        double protonUnit = charges.Protons / charges.Nucleus;
        double neutronUnit = charges.Neutrons / charges.Nucleus;
        proton = (protonUnit * charges.Proton, protonUnit * ((charges.Proton * (ProtonSize + Recoil)) + (charges.Neutron * (NeutronSize + StrangeSize))));
        neutron = (neutronUnit * charges.Neutron, neutronUnit * ((charges.Neutron * (ProtonSize + StrangeSize + Recoil)) + (charges.Proton * NeutronSize)));
        RmsRadius = Moment(2) is var square and >= 0
            ? Math.Sqrt(square)
            : throw new ArgumentException(FormattableString.Invariant($"found R_W² = {Moment(2)} fm², expected one ≥ 0"), nameof(charges));
    }

    /// <summary>The weak radius R_W, fm.</summary>
    public double RmsRadius { get; }

    /// <inheritdoc/>
    public double MaximumMomentumTransfer => Math.Min(nucleons.Proton.MaximumMomentumTransfer, nucleons.Neutron.MaximumMomentumTransfer);

    /// <inheritdoc/>
    public double Moment(int order) => Part(proton, nucleons.Proton, order) + Part(neutron, nucleons.Neutron, order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double square = momentumTransfer * momentumTransfer;
        return ((proton.Leading - (proton.Slope * square)) * nucleons.Proton.At(momentumTransfer))
            + ((neutron.Leading - (neutron.Slope * square)) * nucleons.Neutron.At(momentumTransfer));
    }

    /// <summary>⟨rⁿ⟩ of (leading − slope·q²)·F: the factor q² raises the order by two, n(n + 1) the ratio of the factorials.</summary>
    private static double Part((double Leading, double Slope) factor, IFormFactor shape, int order) =>
        (factor.Leading * shape.Moment(order)) + (factor.Slope * order * (order + 1) * (order == 2 ? 1 : shape.Moment(order - 2)));
}
