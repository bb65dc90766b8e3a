using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>The axial charges of the nucleon: a proton's spin couples with g_A − g_A^s, a neutron's with −(g_A + g_A^s). [arXiv:2007.08529]</summary>
/// <param name="Isovector">g_A.</param>
/// <param name="Strange">g_A^s.</param>
public sealed record AxialCharges(double Isovector, double Strange)
{
    /// <summary>g_A = 1.2754 and g_A^s = −0.085.</summary>
    public static AxialCharges Standard { get; } = new(PhysicalConstants.AxialCharge, PhysicalConstants.StrangeAxialCharge);

    /// <summary>g_A = 1.27641 and g_A^s = −0.085, with which the shell-model responses were published. [arXiv:2007.08529]</summary>
    public static AxialCharges ShellModel { get; } = new(1.27641, PhysicalConstants.StrangeAxialCharge);

    /// <summary>g_A − g_A^s, which multiplies ⟨S_p⟩.</summary>
    public double Proton => Isovector - Strange;

    /// <summary>−(g_A + g_A^s), which multiplies ⟨S_n⟩.</summary>
    public double Neutron => -(Isovector + Strange);

    /// <summary>From the axial charges that up, down and strange quarks give the proton: g_A = Δu − Δd, g_A^s = Δs.</summary>
    public static AxialCharges FromQuarks(double up, double down, double strange) => new(up - down, strange);

    /// <summary>Both charges times a factor, which multiplies the axial amplitude of every nuclide.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is not finite.</exception>
    public AxialCharges Scaled(double factor) => double.IsFinite(factor)
        ? new AxialCharges(factor * Isovector, factor * Strange)
        : throw new ArgumentOutOfRangeException(nameof(factor), factor, "expected a finite factor");
}
