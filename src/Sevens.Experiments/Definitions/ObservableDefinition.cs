using System.ComponentModel;

namespace Sevens.Experiments.Definitions;

/// <summary>One axis of the data.</summary>
public sealed record ObservableDefinition
{
    /// <summary>What is measured: photoelectrons, energy, recoilEnergy, electrons, pairs, counts, s1, s2, f90, angle, run, cell or time.</summary>
    [Description("What is measured: photoelectrons, energy, recoilEnergy, electrons, pairs, counts, s1, s2, f90, angle, run, cell or time.")]
    public required ObservableAxis Axis { get; init; }

    /// <summary>Bin edges in the axis' own unit: PE, keVee, keVnr, e, eh, 1, µs.</summary>
    [Description("Bin edges, strictly increasing, in the unit of the axis (PE, keVee, keVnr, e, eh, 1, us): numbers and lower:upper:count strings.")]
    public required EdgeList Edges { get; init; }
}
