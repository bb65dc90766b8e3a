namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>The dependence of the axial amplitude on momentum transfer.</summary>
public enum AxialShape
{
    /// <summary>None: the value at zero momentum transfer everywhere.</summary>
    Constant,

    /// <summary>⟨S_p⟩ falls with the vector form factor of the protons, ⟨S_n⟩ with that of the neutrons.</summary>
    AsVector,
}
