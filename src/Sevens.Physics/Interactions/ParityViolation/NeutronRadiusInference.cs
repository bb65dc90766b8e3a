using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>
/// F_W at one momentum transfer and the radius of the neutrons, each from the other: R_n ↔ R_W by <see cref="WeakRadiusRelation"/>, R_W ↔ F_W by
/// <see cref="HelmWeakRadius"/>. [as in arXiv:1202.1468]
/// </summary>
public sealed class NeutronRadiusInference
{
    private readonly WeakRadiusRelation relation;
    private readonly double protonRadius;
    private readonly WeakSurface surface;

    /// <summary>For one nucleus.</summary>
    /// <param name="relation">Its weak radius and those of its point nucleons.</param>
    /// <param name="protonRadius">R_p of the point protons, fm; its error, a per mille, is not propagated.</param>
    /// <param name="surface">The surface thickness of its weak density.</param>
    /// <exception cref="ArgumentOutOfRangeException">R_p not positive and finite.</exception>
    public NeutronRadiusInference(WeakRadiusRelation relation, double protonRadius, WeakSurface surface)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(surface);
        this.relation = relation;
        this.protonRadius = Lengths.RequirePositive(protonRadius);
        this.surface = surface;
    }

    /// <summary>F_W for a radius of the neutrons.</summary>
    /// <param name="momentumTransfer">Where.</param>
    /// <param name="neutronRadius">R_n, fm.</param>
    /// <exception cref="ArgumentOutOfRangeException">No momentum transfer, or a radius out of reach of a Helm density.</exception>
    public double FormFactor(ElasticMomentumTransfer momentumTransfer, double neutronRadius) =>
        new HelmWeakRadius(momentumTransfer, surface.Thickness).FormFactor(relation.WeakRadius(protonRadius, neutronRadius));

    /// <summary>The radii that a measured F_W implies, with errors from its own and from the surface thickness.</summary>
    /// <exception cref="ArgumentOutOfRangeException">F_W, or F_W ± σ, out of reach of a Helm density.</exception>
    public NeutronRadiusEstimate Estimate(WeakFormFactorConstraint measured)
    {
        ArgumentNullException.ThrowIfNull(measured);
        double Weak(double formFactor, double thickness) => new HelmWeakRadius(measured.MomentumTransfer, thickness).WeakRadius(formFactor);
        double Neutron(double weakRadius) => relation.NeutronRadius(weakRadius, protonRadius);

        double value = Weak(measured.Value, surface.Thickness);
        double lower = Weak(measured.Value + measured.Sigma, surface.Thickness);
        double upper = Weak(measured.Value - measured.Sigma, surface.Thickness);
        double thin = Weak(measured.Value, surface.Thickness - surface.Error);
        double thick = Weak(measured.Value, surface.Thickness + surface.Error);
        var weak = new RadiusEstimate(value, lower, upper, Math.Abs(thick - thin) / 2);
        var neutron = new RadiusEstimate(Neutron(value), Neutron(lower), Neutron(upper), Math.Abs(Neutron(thick) - Neutron(thin)) / 2);
        return new NeutronRadiusEstimate(weak, neutron, neutron.Less(protonRadius));
    }
}
