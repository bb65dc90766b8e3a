using Sevens.Numerics.Quadrature;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.LightVector;

/// <summary>
/// What a light vector boson adds to (g − 2)/2 of the muon, Δa = (g Q'_μ)²/(4π²) ∫₀¹ x²(1−x) m²/[x²m² + (1−x)M²] dx, and the band of couplings that a measured
/// difference asks for. [arXiv:0811.1030; arXiv:2104.03281]
/// </summary>
public static class MuonMagneticAnomaly
{
    /// <summary>Measurement less the Standard Model of 2021, Δa. Later calculations on the lattice make it smaller: state it with a band. [arXiv:2104.03281]</summary>
    public const double Difference = 251e-11;

    /// <summary>Its standard error.</summary>
    public const double DifferenceError = 59e-11;

    private const int Panels = 400;
    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(8);

    /// <summary>Δa of a boson.</summary>
    /// <param name="coupling">g times the charge of the muon.</param>
    /// <param name="massMeV">M.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative mass.</exception>
    public static double Of(double coupling, double massMeV)
    {
        if (!(massMeV >= 0 && double.IsFinite(massMeV)))
        {
            throw new ArgumentOutOfRangeException(nameof(massMeV), massMeV, "expected a finite mass ≥ 0 in MeV");
        }

        double ratio = massMeV / PhysicalConstants.MuonMass, square = ratio * ratio, sum = 0;
        for (int panel = 0; panel < Panels; panel++)
        {
            for (int i = 0; i < Rule.Nodes.Length; i++)
            {
                // x = u² crowds nodes where a light boson has its step; 1 − x = v² does so for a heavy one, and both ends are covered by u = 3t² − 2t³.
                double t = (panel + ((1 + Rule.Nodes[i]) / 2)) / Panels, x = t * t * (3 - (2 * t)), slope = 6 * t * (1 - t);
                sum += Rule.Weights[i] / (2 * Panels) * slope * x * x * (1 - x) / ((x * x) + ((1 - x) * square));
            }
        }

        return coupling * coupling / (4 * Math.PI * Math.PI) * sum;
    }

    /// <summary>The coupling at which a boson gives a difference.</summary>
    /// <param name="difference">Δa, positive.</param>
    /// <param name="massMeV">M.</param>
    /// <exception cref="ArgumentOutOfRangeException">A difference that is not positive, which no vector boson gives, or a negative mass.</exception>
    public static double CouplingFor(double difference, double massMeV) => difference > 0
        ? Math.Sqrt(difference / Of(1, massMeV))
        : throw new ArgumentOutOfRangeException(nameof(difference), difference, "expected a positive difference: a vector boson gives no other");
}
