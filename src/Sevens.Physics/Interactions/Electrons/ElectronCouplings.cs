using Sevens.Physics.Constants;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>
/// The Standard Model's couplings of neutrinos to electrons: g_V = 2 sin²θ_W ± 1/2 and g_A = ±1/2, with + for ν_e, which the charged current adds to.
/// Couplings to nuclei that are corrected by flavour go with g_V = 0.9521, −0.0397, −0.0353 at sin²θ_W = 0.23857, which hold the charge radii of the Standard
/// Model; other ones with tree level. [arXiv:2205.09484; doi:10.1103/PhysRevD.39.3378]
/// </summary>
public sealed class ElectronCouplings
{
    private static readonly double[] Corrected = [0.9521, -0.0397, -0.0353];
    private readonly double[] vector;

    private ElectronCouplings(double[] vector) => this.vector = vector;

    /// <summary>Those that go with couplings to nuclei; couplings that are numbers without an angle go with sin²θ_W = 0.23857.</summary>
    /// <param name="nuclear">The couplings to nuclei.</param>
    public static ElectronCouplings With(VectorCouplings nuclear)
    {
        ArgumentNullException.ThrowIfNull(nuclear);
        double angle = nuclear.WeakMixingAngle ?? PhysicalConstants.WeakMixingAngleLowEnergy;
        bool byFlavour = nuclear.ProtonFor(Flavour.ElectronNeutrino) != nuclear.ProtonFor(Flavour.MuonNeutrino);
        double shift = 2 * (angle - PhysicalConstants.WeakMixingAngleLowEnergy);
        return new ElectronCouplings(byFlavour ? [.. Corrected.Select(c => c + shift)] : [(2 * angle) + 0.5, (2 * angle) - 0.5, (2 * angle) - 0.5]);
    }

    /// <summary>g_V.</summary>
    /// <param name="flavour">The flavour; those of ν and ν̄ are the same.</param>
    public double Vector(Flavour flavour) => vector[VectorCouplings.Generation(flavour)];

    /// <summary>g_A, with the sign of a neutrino: an antineutrino's enters with the opposite interference.</summary>
    /// <param name="flavour">The flavour.</param>
    public static double Axial(Flavour flavour) => VectorCouplings.Generation(flavour) == 0 ? 0.5 : -0.5;
}
