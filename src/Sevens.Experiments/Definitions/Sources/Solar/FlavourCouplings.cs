using System.ComponentModel;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Experiments.Definitions.Sources.Solar;

/// <summary>Real couplings ε_ab of neutrinos with one kind of fermion.</summary>
public sealed record FlavourCouplings
{
    /// <summary>ε_ee.</summary>
    [Description("eps_ee.")]
    public double Ee { get; init; }

    /// <summary>ε_μμ.</summary>
    [Description("eps_mumu.")]
    public double Mumu { get; init; }

    /// <summary>ε_ττ.</summary>
    [Description("eps_tautau.")]
    public double Tautau { get; init; }

    /// <summary>ε_eμ.</summary>
    [Description("eps_emu, real.")]
    public double Emu { get; init; }

    /// <summary>ε_eτ.</summary>
    [Description("eps_etau, real.")]
    public double Etau { get; init; }

    /// <summary>ε_μτ.</summary>
    [Description("eps_mutau, real.")]
    public double Mutau { get; init; }

    /// <summary>As a matrix.</summary>
    internal FlavourMatrix Matrix => new(Ee, Mumu, Tautau, Emu, Etau, Mutau);
}
