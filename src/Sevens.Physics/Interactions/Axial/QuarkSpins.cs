using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.StandardModel;

namespace Sevens.Physics.Interactions.Axial;

/// <summary>
/// How nuclei see axial couplings of quarks: a coupling ε^q adds 2ε^q Δq to that of a nucleon, with Δu − Δd = g_A and Δu + Δd = 0.415.
/// [arXiv:hep-ex/0609039]
/// </summary>
internal static class QuarkSpins
{
    private const double Isoscalar = 0.415;

    /// <summary>The amplitude that multiplies the axial coupling of the up quark.</summary>
    /// <exception cref="InvalidOperationException">The convention has no axial part.</exception>
    public static IAmplitude Up(Convention convention) => Of(convention, new AxialCharges(PhysicalConstants.AxialCharge, -Isoscalar));

    /// <summary>The amplitude that multiplies the axial coupling of the down quark.</summary>
    /// <exception cref="InvalidOperationException">The convention has no axial part.</exception>
    public static IAmplitude Down(Convention convention) => Of(convention, new AxialCharges(-PhysicalConstants.AxialCharge, -Isoscalar));

    /// <summary>The amplitude of couplings to the spins of protons and neutrons.</summary>
    /// <exception cref="InvalidOperationException">The convention has no axial part.</exception>
    public static IAmplitude Nucleons(Convention convention, double proton, double neutron) =>
        Of(convention, new AxialCharges((proton - neutron) / 2, -(proton + neutron) / 2));

    private static AxialAmplitude Of(Convention convention, AxialCharges charges) => convention.Axial is { } axial
        ? new AxialAmplitude(convention with { Axial = axial with { Charges = charges } })
        : throw new InvalidOperationException(
            $"couplings to spins of nuclei: found convention '{convention.Name}', which has no axial part, expected one with it (--axial)");
}
