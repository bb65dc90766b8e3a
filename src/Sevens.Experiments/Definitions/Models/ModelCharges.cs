using System.ComponentModel;
using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Charges of quarks and leptons; a charged lepton and its neutrino share one.</summary>
public sealed record ModelCharges : ISelfChecked
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

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Electron == 0 && Muon == 0 && Tau == 0)
        {
            yield return new Discrepancy(string.Empty, "0 for electron, muon and tau", "one of them other than 0: neutrinos would not feel the boson");
        }
    }
}
