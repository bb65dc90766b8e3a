using System.Numerics;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Sources.Oscillation.Matter;

/// <summary>
/// 2E·H = U diag(0, Δm²₂₁, Δm²₃₁) U† + 2E·V·[diag(1,0,0) + ε] in the flavour basis, eV². Mass states are ordered by mass from the lightest, whatever
/// their numbers: adiabatic evolution keeps that order.
/// </summary>
internal sealed class Hamiltonian
{
    /// <summary>√2 G_F (ħc)³ N_A: the potential in eV of one mole of electrons per cm³, 7.6325e-14.</summary>
    public static readonly double PotentialPerMole =
        Math.Sqrt(2) * PhysicalConstants.FermiCoupling * Math.Pow(PhysicalConstants.HbarC * 1e-13, 3) * PhysicalConstants.Avogadro * 1e6;

    private const double ElectronvoltsPerMeV = 1e6;
    private readonly FlavourMatrix vacuum;
    private readonly MatterCouplings couplings;

    public Hamiltonian(OscillationParameters parameters, MatterCouplings couplings)
    {
        this.couplings = couplings;
        Complex[] mixing = Mixing(parameters);
        double[] masses = [0, parameters.SmallSplitting, parameters.Splitting31];
        FlavourMatrix[] projectors = [.. Enumerable.Range(0, 3).Select(i => FlavourMatrix.Projector(mixing[i], mixing[3 + i], mixing[6 + i]))];
        int[] order = [.. Enumerable.Range(0, 3).OrderBy(i => masses[i])];
        vacuum = (masses[1] * projectors[1]) + (masses[2] * projectors[2]);
        MassStates = new Complex[9];
        for (int k = 0; k < 3; k++)
        {
            for (int flavour = 0; flavour < 3; flavour++)
            {
                MassStates[(3 * flavour) + k] = mixing[(3 * flavour) + order[k]];
            }
        }

        MassProjectors = [.. order.Select(i => projectors[i])];
        MassNumbers = order;
    }

    /// <summary>Mass states as columns, from the lightest; row-major, rows e, μ, τ.</summary>
    public Complex[] MassStates { get; }

    /// <summary>|ν⟩⟨ν| of each mass state, from the lightest.</summary>
    public FlavourMatrix[] MassProjectors { get; }

    /// <summary>The usual number minus one (0 for ν₁) of each mass state, from the lightest.</summary>
    public int[] MassNumbers { get; }

    /// <summary>2E·H at an energy in a kind of matter, eV².</summary>
    public FlavourMatrix At(double energyMeV, MatterState matter) => vacuum + Matter(energyMeV, matter);

    /// <summary>The part of it that matter makes, eV².</summary>
    public FlavourMatrix Matter(double energyMeV, MatterState matter)
    {
        double scale = 2 * energyMeV * ElectronvoltsPerMeV * PotentialPerMole * matter.ElectronDensity;
        return scale * (new FlavourMatrix(1, 0, 0) + couplings.In(matter.NeutronRatio));
    }

    /// <summary>What couplings add to 2E·H, eV².</summary>
    public static FlavourMatrix Added(double energyMeV, MatterState matter, MatterCouplings couplings) =>
        2 * energyMeV * ElectronvoltsPerMeV * PotentialPerMole * matter.ElectronDensity * couplings.In(matter.NeutronRatio);

    /// <summary>U, row-major: rows e, μ, τ, columns ν₁, ν₂, ν₃.</summary>
    public static Complex[] Mixing(OscillationParameters p)
    {
        double s12 = Math.Sqrt(p.SinSquared12), c12 = Math.Sqrt(1 - p.SinSquared12);
        double s23 = Math.Sqrt(p.SinSquared23), c23 = Math.Sqrt(1 - p.SinSquared23);
        double s13 = Math.Sqrt(p.SinSquared13), c13 = Math.Sqrt(1 - p.SinSquared13);
        double delta = p.CpPhaseDegrees * Math.PI / 180;
        var phase = new Complex(Math.Cos(delta), Math.Sin(delta));
        return
        [
            c12 * c13, s12 * c13, s13 * Complex.Conjugate(phase),
            -(s12 * c23) - (c12 * s23 * s13 * phase), (c12 * c23) - (s12 * s23 * s13 * phase), s23 * c13,
            (s12 * s23) - (c12 * c23 * s13 * phase), -(c12 * s23) - (s12 * c23 * s13 * phase), c23 * c13,
        ];
    }
}
