namespace Sevens.Experiments.Templates;

/// <summary>Which elements of a source's density matrix in flavour templates are folded for.</summary>
public enum FlavourContent
{
    /// <summary>The fluxes of flavours.</summary>
    Diagonal,

    /// <summary>Those off the diagonal too, which matter where couplings change flavour.</summary>
    All,
}
