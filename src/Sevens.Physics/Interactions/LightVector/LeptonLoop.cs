using Sevens.Physics.Constants;
using Sevens.Physics.Interactions.StandardModel;

namespace Sevens.Physics.Interactions.LightVector;

/// <summary>Kinetic mixing of a boson with the photon through loops of charged leptons. [arXiv:2202.11002]</summary>
internal static class LeptonLoop
{
    // Any scale: it drops out of a sum of charges that is zero.
    private const double Scale = 1000;

    /// <summary>Σ_k (−Q'_k) ∫dx x(1−x) ln[m_k² + x(1−x)Q²].</summary>
    /// <param name="squaredMomentum">Q², MeV².</param>
    /// <param name="electron">Q'_e.</param>
    /// <param name="muon">Q'_μ.</param>
    /// <param name="tau">Q'_τ.</param>
    public static double At(double squaredMomentum, double electron, double muon, double tau) =>
        ((electron * VacuumPolarisation.At(squaredMomentum, PhysicalConstants.ElectronMass, Scale))
            + (muon * VacuumPolarisation.At(squaredMomentum, PhysicalConstants.MuonMass, Scale))
            + (tau * VacuumPolarisation.At(squaredMomentum, PhysicalConstants.TauMass, Scale))) / 2;
}
