using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>A shape given by a formula, with a radius and, where it has one, a surface.</summary>
internal abstract record FormulaStructure(string Name) : NuclearStructure(Name)
{
    public sealed override NucleonFormFactors Of(Nuclide nuclide, RadiusPrescription radii, StructureAdjustment adjustment)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        IFormFactor? prescribed = radii switch
        {
            RadiusPrescription.OnePointTwoCubeRootOfA => OfSharpRadius(PrescribedRadii.Sharp(nuclide)),
            RadiusPrescription.LewinSmith => OfFermi(PrescribedRadii.LewinSmith(nuclide)),
            _ => null,
        };
        (double proton, double neutron) = prescribed is null ? PrescribedRadii.Rms(nuclide, radii) : (prescribed.RmsRadius, prescribed.RmsRadius);
        var surface = new Surface(
            radii == RadiusPrescription.LewinSmith ? Surface.OfDiffuseness(PrescribedRadii.LewinSmithDiffuseness) : SymmetrisedFermiFormFactor.UsualSurface,
            adjustment.SurfaceShift);

        IFormFactor Side(string nucleons, double before, double after) => prescribed is not null && after == before && surface.Shift == 0
            ? prescribed
            : Checked($"{nuclide.Name}, {Name}, {nucleons}", after, surface);

        double protonRadius = adjustment.ProtonRadius(proton);
        double neutronRadius = adjustment.NeutronRadiusFrom(neutron);
        IFormFactor protons = Side("protons", proton, protonRadius);
        return new NucleonFormFactors(protons, neutronRadius == protonRadius ? protons : Side("neutrons", neutron, neutronRadius));
    }

    /// <summary>With the radius of a box, a sphere or half density, fm, and the usual surface.</summary>
    protected abstract IFormFactor OfSharpRadius(double radius);

    /// <summary>The thickness of this shape's surface, fm, in its own measure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A shift that this shape cannot follow.</exception>
    protected abstract double Thickness(Surface surface);

    /// <summary>The rms radius below which nothing but surface is left, fm.</summary>
    /// <param name="thickness">As <see cref="Thickness"/> gives it.</param>
    protected abstract double LeastRmsRadius(double thickness);

    /// <summary>With an rms radius, fm.</summary>
    /// <param name="rmsRadius">Above <see cref="LeastRmsRadius"/>.</param>
    /// <param name="thickness">As <see cref="Thickness"/> gives it, not negative.</param>
    protected abstract IFormFactor OfRmsRadius(double rmsRadius, double thickness);

    /// <summary>With the rms radius of a Fermi density.</summary>
    protected virtual IFormFactor OfFermi(SymmetrisedFermiFormFactor fermi) =>
        OfRmsRadius(fermi.RmsRadius, Thickness(new Surface(Surface.OfDiffuseness(fermi.Diffuseness), 0)));

    /// <summary>The thickness of a shape without a surface: none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A shift.</exception>
    protected double Surfaceless(Surface surface, string reason)
    {
        new StructureAdjustment { SurfaceShift = surface.Shift }.RequireNoSurfaceShift(Name, reason);
        return 0;
    }

    private IFormFactor Checked(string what, double rmsRadius, Surface surface)
    {
        double thickness = Thickness(surface);
        if (!(thickness >= 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(surface),
                FormattableString.Invariant($"{what}: found a surface thickness of {thickness} fm after a shift that is {surface.Shift} fm for Helm, expected 0 or more"));
        }

        double least = LeastRmsRadius(thickness);
        return rmsRadius > least
            ? OfRmsRadius(rmsRadius, thickness)
            : throw new ArgumentOutOfRangeException(
                nameof(rmsRadius),
                FormattableString.Invariant($"{what}: found an rms radius of {rmsRadius} fm and a surface thickness of {thickness} fm, which alone has {least} fm, expected a larger radius; for so small a nucleus there are --form-factor gaussian and solid-sphere"));
    }
}
