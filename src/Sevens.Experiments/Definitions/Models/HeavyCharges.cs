using System.ComponentModel;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Charges of an extra Z by chirality; members of a doublet share one.</summary>
public sealed record HeavyCharges
{
    /// <summary>Of left-handed up and down quarks.</summary>
    [Description("Of left-handed up and down quarks.")]
    public required double Quark { get; init; }

    /// <summary>Of the right-handed up quark.</summary>
    [Description("Of the right-handed up quark.")]
    public required double UpRight { get; init; }

    /// <summary>Of the right-handed down quark.</summary>
    [Description("Of the right-handed down quark.")]
    public required double DownRight { get; init; }

    /// <summary>Of the left-handed electron and its neutrino.</summary>
    [Description("Of the left-handed electron and its neutrino.")]
    public required double Electron { get; init; }

    /// <summary>Of the left-handed muon and its neutrino.</summary>
    [Description("Of the left-handed muon and its neutrino.")]
    public required double Muon { get; init; }

    /// <summary>Of the left-handed tau and its neutrino.</summary>
    [Description("Of the left-handed tau and its neutrino.")]
    public required double Tau { get; init; }

    /// <summary>Of the right-handed electron.</summary>
    [Description("Of the right-handed electron.")]
    public required double ElectronRight { get; init; }
}
