namespace Sevens.Experiments.Definitions.Sources.Solar;

/// <summary>How the flavour of solar neutrinos is calculated.</summary>
public enum SolarFlavour
{
    /// <summary>Three flavours in matter.</summary>
    ThreeFlavours,

    /// <summary>The adiabatic two-flavour reduction, by day.</summary>
    TwoFlavours,

    /// <summary>All ν_e, as they are produced.</summary>
    Produced,
}
