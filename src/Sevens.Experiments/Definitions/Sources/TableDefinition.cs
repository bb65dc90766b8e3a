using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Spectra from a file of the user's: one energy column, one column per component.</summary>
[Variant("table")]
[Description("Spectra from a file of the format sevens/table/1: the energy, then one column per component.")]
public sealed record TableDefinition : SourceDefinition
{
    /// <summary>The file.</summary>
    [Description("A file of the format sevens/table/1 whose argument is the neutrino energy, in eV, keV, MeV or GeV.")]
    public required string Table { get; init; }

    /// <summary>The components.</summary>
    [AtLeastOne("component")]
    [Description("The components, one per column used.")]
    public required ImmutableArray<TableComponentDefinition> Components { get; init; }

    /// <summary>How far an integral may be from what is stated, relative.</summary>
    [Positive]
    [Description("How far, relatively, an integral may be from the flux stated (or from 1); by default 0.001.")]
    public double IntegralTolerance { get; init; } = 1e-3;

    /// <summary>The highest energy that kinematics allows.</summary>
    [Positive]
    [Description("The highest energy that kinematics allows; no spectrum may go beyond it.")]
    public NeutrinoEnergy? EndPoint { get; init; }

    /// <summary>The decay that the spectra come from, whose mean energies they must have.</summary>
    [Description("The decay that the spectra come from; their mean energies and end points must be those of that decay.")]
    public SpectrumOrigin? Origin { get; init; }

    /// <summary>Where the fluxes hold, if they fall with the distance squared; without it they are those at the detector.</summary>
    [Positive]
    [Description("The distance at which the fluxes hold, if they fall with its square; without it they are those at the detector.")]
    public Length? FluxAt { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new TableAssembly(this);
}
