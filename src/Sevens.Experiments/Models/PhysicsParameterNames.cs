namespace Sevens.Experiments.Models;

/// <summary>The names of the Standard Model's own parameters in fits.</summary>
public static class PhysicsParameterNames
{
    /// <summary>sin²θ_W at low energy; radiative corrections follow it.</summary>
    public const string WeakMixingAngle = "sin2_theta_w";

    /// <summary>One rms radius, fm, of the point neutrons of every nuclide of the target, as in arXiv:1710.02730.</summary>
    public const string NeutronRadius = "R_n";

    /// <summary>What is added to the neutron radius of every nuclide, fm: a common change of neutron skins.</summary>
    public const string NeutronRadiusShift = "delta_R_n";

    /// <summary>The neutron radius of one nuclide, fm: <c>R_n:Cs133</c>.</summary>
    public static string NeutronRadiusOf(string nuclide) => $"{NeutronRadius}:{nuclide}";
}
