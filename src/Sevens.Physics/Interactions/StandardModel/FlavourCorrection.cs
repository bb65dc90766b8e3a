using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// The momentum-dependent, flavour-dependent shift of g_V^p,
/// D_l(Q²) = α δ_QCD/2π + α/(2π√2 G_F) Σ_l' (c_L^ll' + c_R) Π(Q², m_l'; μ) at μ = 2 GeV. [arXiv:2011.05960]
/// The absolute coupling at μ that it adds to is not tabulated here: only differences in flavour and in Q² are used.
/// </summary>
public static class FlavourCorrection
{
    private const double Scale = 2000;
    private const double Alpha = 1 / 133.3;
    private const double Hadronic = -0.004986;

    // GeV⁻², as G_F below.
    private const double SameFlavour = 2.41198e-5;
    private const double OtherFlavour = -8.8704e-6;
    private const double RightHanded = 7.62469e-6;
    private const double FermiPerSquareGeV = PhysicalConstants.FermiCoupling * 1e6;
    private static readonly ImmutableArray<double> Masses = [PhysicalConstants.ElectronMass, PhysicalConstants.MuonMass, PhysicalConstants.TauMass];

    /// <summary>D_l(Q²).</summary>
    /// <param name="flavour">The incoming flavour; ν and ν̄ share it.</param>
    /// <param name="squaredMomentum">Q² = −t ≥ 0, MeV².</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative or undefined Q².</exception>
    public static double At(Flavour flavour, double squaredMomentum)
    {
        int own = VectorCouplings.Generation(flavour);
        double sum = 0;
        for (int other = 0; other < Masses.Length; other++)
        {
            double coefficient = (other == own ? SameFlavour : OtherFlavour) + RightHanded;
            sum += coefficient * VacuumPolarisation.At(squaredMomentum, Masses[other], Scale);
        }

        return Hadronic + (Alpha / (2 * Math.PI * Math.Sqrt(2) * FermiPerSquareGeV) * sum);
    }

    /// <summary>D_l(Q²) − D_l(0): what running adds to a coupling that is given at zero momentum transfer.</summary>
    /// <param name="flavour">The incoming flavour; ν and ν̄ share it.</param>
    /// <param name="squaredMomentum">Q² = −t ≥ 0, MeV².</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative or undefined Q².</exception>
    public static double RunningTo(Flavour flavour, double squaredMomentum) => At(flavour, squaredMomentum) - At(flavour, 0);
}
