using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// Radiative corrections to the neutrino–nucleon couplings at zero momentum transfer: charge-radius diagrams C_l, WW boxes and
/// crossed boxes, ZZ boxes. [Erler and Su, arXiv:1303.5522; as collected in arXiv:2303.09360]
/// </summary>
internal sealed class ErlerSuCorrections
{
    private const double Rho = 1.00063;
    private const double InverseAlphaAtZ = 127.95;
    private const double StrongAtW = 0.121;
    private const double StrongAtZ = 0.1185;

    // The ratio of the angle at low energy to the one at the Z mass: where the first is fitted, the second follows.
    private const double Running = PhysicalConstants.WeakMixingAngleLowEnergy / PhysicalConstants.WeakMixingAngleAtZ;
    private readonly double proton;

    public ErlerSuCorrections(double weakMixingAngle)
    {
        double sine = weakMixingAngle / Running;
        const double Alpha = 1 / InverseAlphaAtZ;
        double box = -Alpha / (2 * Math.PI * sine) * (1 - (StrongAtW / (2 * Math.PI)));
        double crossed = Alpha / (8 * Math.PI * sine) * (1 + (StrongAtW / Math.PI));
        double Neutral(double coupling) => -3 * Alpha / (8 * Math.PI * sine * (1 - sine)) * coupling * coupling * (1 - (StrongAtZ / Math.PI));
        double up = Neutral(0.5 - (2 * sine / 3)) - Neutral(-2 * sine / 3);
        double down = Neutral(-0.5 + (sine / 3)) - Neutral(sine / 3);
        proton = (Rho * (0.5 - (2 * weakMixingAngle))) + (2 * crossed) + box + (Rho * ((2 * up) + down));
        Neutron = (-Rho / 2) + (2 * box) + crossed + (Rho * ((2 * down) + up));
    }

    /// <summary>g_V^n.</summary>
    public double Neutron { get; }

    /// <summary>C_l = −(α/6π)[ln(m_W²/m_l²) + 3/2]: the charge-radius diagram, which enters g_V^p as −2C_l.</summary>
    public static double ChargeRadius(double leptonMass) =>
        -PhysicalConstants.FineStructure / (6 * Math.PI) * ((2 * Math.Log(PhysicalConstants.WMass / leptonMass)) + 1.5);

    /// <summary>g_V^p for the flavour of a lepton of this mass, MeV.</summary>
    public double Proton(double leptonMass) => proton - (2 * ChargeRadius(leptonMass));
}
