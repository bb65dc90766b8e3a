namespace Sevens.Experiments.Definitions;

/// <summary>Whether recoils of electrons are a signal, and which electrons count.</summary>
public enum ElectronRecoils
{
    /// <summary>They are no signal.</summary>
    None,

    /// <summary>Each electron counts where the recoil energy exceeds its binding energy.</summary>
    Stepping,

    /// <summary>All electrons count as free.</summary>
    Free,

    /// <summary>The cross section of free electrons times a ratio of a table of the user's, such as that of a many-body calculation.</summary>
    Table,
}
