using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>
/// Readings of contact couplings ε as exchange of heavy particles, L = −2√2 G_F ε^{qP} (ν̄γ^μP_Lν)(q̄γ_μPq): tree level, valid where the mass is far above the
/// momentum transfer. [arXiv:hep-ph/0702175]
/// </summary>
public static class HeavyMediators
{
    /// <summary>ε^{fP} = g² Q_ν Q_f/(2√2 G_F M²) of an extra Z with charges of the neutrino and of one chirality of the fermion.</summary>
    /// <param name="coupling">g.</param>
    /// <param name="neutrino">Q_ν.</param>
    /// <param name="fermion">Q_f of the chirality.</param>
    /// <param name="massMeV">M.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    public static double ExtraZ(double coupling, double neutrino, double fermion, double massMeV) => coupling * coupling * neutrino * fermion * Scale(massMeV) * 2;

    /// <summary>ε^{qR}_{αβ} = λ_α λ_β/(4√2 G_F M²) of a scalar leptoquark λ_α (q̄_R ν_α) S, by a Fierz identity.</summary>
    /// <param name="first">λ_α.</param>
    /// <param name="second">λ_β.</param>
    /// <param name="massMeV">M.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    public static double Leptoquark(double first, double second, double massMeV) => first * second * Scale(massMeV);

    /// <summary>ε^{dR}_{αβ} = λ'_{αj1} λ'_{βj1}/(4√2 G_F M²) of a left-handed down squark j in R-parity violation.</summary>
    /// <param name="first">λ'_{αj1}.</param>
    /// <param name="second">λ'_{βj1}.</param>
    /// <param name="massMeV">M of the squark.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    public static double LeftSquark(double first, double second, double massMeV) => Leptoquark(first, second, massMeV);

    /// <summary>ε^{dL}_{αβ} = −λ'_{α1k} λ'_{β1k}/(4√2 G_F M²) of a right-handed down squark k in R-parity violation, which couples to antineutrinos.</summary>
    /// <param name="first">λ'_{α1k}.</param>
    /// <param name="second">λ'_{β1k}.</param>
    /// <param name="massMeV">M of the squark.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    public static double RightSquark(double first, double second, double massMeV) => -Leptoquark(first, second, massMeV);

    private static double Scale(double massMeV) => massMeV > 0 && double.IsFinite(massMeV)
        ? 1 / (4 * Math.Sqrt(2) * PhysicalConstants.FermiCoupling * massMeV * massMeV)
        : throw new ArgumentOutOfRangeException(nameof(massMeV), massMeV, "expected a positive, finite mass in MeV");
}
