namespace Sevens.Experiments.Definitions.Models;

/// <summary>Which couplings of a scalar are parameters.</summary>
public enum ScalarCouplings
{
    /// <summary>One for all fermions.</summary>
    Universal,

    /// <summary>That of the neutrino times that of each quark.</summary>
    ByQuark,

    /// <summary>One, in units of which charges are stated.</summary>
    Charges,
}
