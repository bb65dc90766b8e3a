namespace Sevens.Experiments.Definitions.Theory;

/// <summary>Which nucleons a radius is of.</summary>
public enum Nucleon
{
    /// <summary>The protons.</summary>
    Protons,

    /// <summary>The neutrons.</summary>
    Neutrons,
}
