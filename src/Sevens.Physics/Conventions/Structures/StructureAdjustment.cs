using System.Runtime.CompilerServices;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>
/// A change of nuclear radii and surface away from those of a convention, as a fit or a theory uncertainty needs it. The default value changes nothing,
/// and form factors depend smoothly on every value. All radii are rms radii of point nucleons; each is changed alone, so that a proton radius that
/// carries the neutron skin along needs both shifts.
/// </summary>
public readonly record struct StructureAdjustment
{
    /// <summary>No change.</summary>
    public static StructureAdjustment None => default;

    /// <summary>What is added to the neutron radius, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a finite number.</exception>
    public double NeutronRadiusShift { get; init => field = Finite(value); }

    /// <summary>The neutron radius in place of the convention's, fm; null for the convention's. <see cref="NeutronRadiusShift"/> comes on top.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive, finite number.</exception>
    public double? NeutronRadius
    {
        get;
        init => field = value is null or (> 0 and < double.PositiveInfinity)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), FormattableString.Invariant($"neutron radius: found {value} fm, expected a positive, finite radius"));
    }

    /// <summary>What is added to the proton radius, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a finite number.</exception>
    public double ProtonRadiusShift { get; init => field = Finite(value); }

    /// <summary>
    /// What is added to the surface thickness s of Helm, fm, with the rms radii as they are. Other shapes get the change of equal variance across the
    /// surface: Δa = Δs/√2 for the range of Klein–Nystrand, Δa = √3 Δs/π for the diffuseness of a Fermi density. Shapes without a surface refuse it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a finite number.</exception>
    public double SurfaceShift { get; init => field = Finite(value); }

    /// <summary>What is changed, for example <c>Rn=5.1fm</c>, <c>dRn=0.1fm,ds=-0.05fm</c> or <c>none</c>.</summary>
    public override string ToString()
    {
        string Part(string name, double value) => value == 0 ? string.Empty : FormattableString.Invariant($"{name}={value}fm");
        string[] parts = [.. new[] { Part("Rn", NeutronRadius ?? 0), Part("dRn", NeutronRadiusShift), Part("dRp", ProtonRadiusShift), Part("ds", SurfaceShift) }.Where(p => p.Length > 0)];
        return parts.Length == 0 ? "none" : string.Join(',', parts);
    }

    /// <summary>Both changes: shifts add, and a neutron radius of the other stands in place of this one's.</summary>
    public StructureAdjustment Plus(StructureAdjustment other) => new()
    {
        NeutronRadius = other.NeutronRadius ?? NeutronRadius,
        NeutronRadiusShift = NeutronRadiusShift + other.NeutronRadiusShift,
        ProtonRadiusShift = ProtonRadiusShift + other.ProtonRadiusShift,
        SurfaceShift = SurfaceShift + other.SurfaceShift,
    };

    /// <summary>The proton radius that a prescribed one becomes, fm.</summary>
    internal double ProtonRadius(double prescribed) => prescribed + ProtonRadiusShift;

    /// <summary>The neutron radius that a prescribed one becomes, fm.</summary>
    internal double NeutronRadiusFrom(double prescribed) => (NeutronRadius ?? prescribed) + NeutronRadiusShift;

    /// <summary>Refuses a change of surface for a structure that has none to change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A surface shift.</exception>
    internal void RequireNoSurfaceShift(string structure, string reason)
    {
        if (SurfaceShift != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(structure), FormattableString.Invariant($"{structure}: found a change of surface thickness by {SurfaceShift} fm, expected none: {reason}"));
        }
    }

    private static double Finite(double value, [CallerMemberName] string? name = null) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), FormattableString.Invariant($"{name}: found {value} fm, expected a finite number"));
}
