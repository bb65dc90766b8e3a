namespace Sevens.Physics.DarkMatter;

/// <summary>Two-body kinematics of what makes V.</summary>
internal static class MediatorKinematics
{
    /// <summary>Energy and momentum of V where its parent is at rest: E = (M² − m'² + m_V²)/2M. [arXiv:1505.07805]</summary>
    public static (double Energy, double Momentum) InParent(MesonYield yield, double mediatorMass)
    {
        double parent = yield.ParentMass;
        double energy = ((parent * parent) - (yield.PartnerMass * yield.PartnerMass) + (mediatorMass * mediatorMass)) / (2 * parent);
        return (energy, Math.Sqrt(Math.Max(0, (energy * energy) - (mediatorMass * mediatorMass))));
    }
}
