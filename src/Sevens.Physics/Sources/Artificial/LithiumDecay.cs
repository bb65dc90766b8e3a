using Sevens.Numerics.Quadrature;
using Sevens.Physics.Sources.BetaDecay;

namespace Sevens.Physics.Sources.Artificial;

/// <summary>
/// The ν̄_e of ⁸Li → ⁸Be* → 2α, as IsoDAR makes it: the allowed shape folded with the broad 2⁺ level of ⁸Be at 3.03 MeV, Γ = 1.513 MeV, as a Breit–Wigner whose width
/// grows with the d-wave penetrability of the two α particles (channel radius 4.5 fm, Coulomb barrier left out). [arXiv:1205.4419; level of Tilley et al. 2004]
/// </summary>
public static class LithiumDecay
{
    /// <summary>Energy between the ground states of ⁸Li and ⁸Be, MeV: the largest kinetic energy were there no level.</summary>
    public const double DecayEnergy = 16.00413;

    private const double LevelEnergy = 3.03;
    private const double LevelWidth = 1.513;
    private const double ChannelRadius = 4.5;
    private const double WidestPanel = 1;

    /// <summary>Two α particles lie this far below the ground state of ⁸Be, MeV.</summary>
    private const double BreakUp = 0.0918;

    /// <summary>Reduced mass of two α particles, MeV.</summary>
    private const double ReducedMass = 3727.3794 / 2;

    /// <summary>The neutrino spectrum.</summary>
    public static QuadratureSpectrum NeutrinoSpectrum()
    {
        FermiFunction coulomb = FermiFunction.OfElectron(4, 8);
        var phaseSpace = new InterpolatedDensity(coulomb.PhaseSpace, 0, DecayEnergy, WidestPanel / 2);
        double[] cuts = [1, 2, LevelEnergy, 4, 5.5, 8, 11];
        GaussLegendre rule = GaussLegendre.OfOrder(12);
        var density = new InterpolatedDensity(
            energy =>
            {
                double available = DecayEnergy - energy;
                double[] ends = [0, .. cuts.Where(c => c < available), available];
                double sum = 0;
                for (int i = 1; i < ends.Length; i++)
                {
                    sum += rule.Integrate(excitation => Level(excitation) * phaseSpace.At(available - excitation), ends[i - 1], ends[i]);
                }

                return energy * energy * sum;
            },
            0,
            DecayEnergy,
            WidestPanel);
        return new QuadratureSpectrum("8Li", density.At, [0, DecayEnergy], WidestPanel);
    }

    /// <summary>The share of the level at an excitation energy, without normalisation.</summary>
    private static double Level(double excitation)
    {
        double width = LevelWidth * Penetrability(excitation) / Penetrability(LevelEnergy);
        double distance = excitation - LevelEnergy;
        return width / ((distance * distance) + (width * width / 4));
    }

    /// <summary>ρ⁵/(9 + 3ρ² + ρ⁴), the penetrability of an angular-momentum barrier of two units.</summary>
    private static double Penetrability(double excitation)
    {
        double square = 2 * ReducedMass * (excitation + BreakUp) * ChannelRadius * ChannelRadius
            / (Constants.PhysicalConstants.HbarC * Constants.PhysicalConstants.HbarC);
        return square * square * Math.Sqrt(square) / (9 + (3 * square) + (square * square));
    }
}
