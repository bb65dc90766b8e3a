namespace Sevens.Experiments.Definitions.Theory;

/// <summary>What an error of the cross section comes from; errors are split by it.</summary>
public enum TheoryOrigin
{
    /// <summary>Radii of protons and neutrons.</summary>
    FormFactorRadius,

    /// <summary>The thickness of the nuclear surface.</summary>
    FormFactorSurface,

    /// <summary>The formula that is taken for the distribution of nucleons.</summary>
    FormFactorShape,

    /// <summary>The couplings of protons and neutrons, with their radiative corrections.</summary>
    Couplings,

    /// <summary>The axial part.</summary>
    Axial,
}
