namespace Sevens.Physics.Sources.Solar;

/// <summary>The reactions and decays in the Sun that make neutrinos.</summary>
public enum SolarBranch
{
    /// <summary>p + p → d + e⁺ + ν_e.</summary>
    Pp,

    /// <summary>p + e⁻ + p → d + ν_e, a line.</summary>
    Pep,

    /// <summary>³He + p → ⁴He + e⁺ + ν_e.</summary>
    Hep,

    /// <summary>⁷Be + e⁻ → ⁷Li + ν_e, two lines.</summary>
    Be7,

    /// <summary>⁸B → ⁸Be* + e⁺ + ν_e.</summary>
    B8,

    /// <summary>¹³N → ¹³C + e⁺ + ν_e.</summary>
    N13,

    /// <summary>¹⁵O → ¹⁵N + e⁺ + ν_e.</summary>
    O15,

    /// <summary>¹⁷F → ¹⁷O + e⁺ + ν_e.</summary>
    F17,
}
