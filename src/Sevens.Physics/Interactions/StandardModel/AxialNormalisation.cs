namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>How spin expectation values make the axial amplitude G_A at zero momentum transfer.</summary>
public enum AxialNormalisation
{
    /// <summary>G_A² = (J+1)/3J · {g_A(S_p − S_n) − g_A^s(S_p + S_n)}²: the sum over the states of a nucleus of spin J. [arXiv:2007.08529]</summary>
    NuclearSpin,

    /// <summary>Without the factor (J+1)/3J, as for one nucleon of spin 1/2; several codes use it for every spin.</summary>
    SingleParticle,
}
