using System.ComponentModel;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Charges of quarks and leptons; a charged lepton and its neutrino share one.</summary>
public sealed record ModelCharges
{
    /// <summary>Of the up quark.</summary>
    [Description("Of the up quark.")]
    public required double Up { get; init; }

    /// <summary>Of the down quark.</summary>
    [Description("Of the down quark.")]
    public required double Down { get; init; }

    /// <summary>Of the electron and its neutrino.</summary>
    [Description("Of the electron and its neutrino.")]
    public required double Electron { get; init; }

    /// <summary>Of the muon and its neutrino.</summary>
    [Description("Of the muon and its neutrino.")]
    public required double Muon { get; init; }

    /// <summary>Of the tau and its neutrino.</summary>
    [Description("Of the tau and its neutrino.")]
    public required double Tau { get; init; }
}
