using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Pion decay at rest at a proton beam dump or spallation target.</summary>
[Variant("stoppedPion")]
[Description("Pion decay at rest at a proton beam dump or spallation target.")]
public sealed record StoppedPionDefinition : SourceDefinition
{
    /// <summary>Kinetic energy of a proton.</summary>
    [Positive]
    [Description("Kinetic energy of a proton.")]
    public required BeamEnergy ProtonEnergy { get; init; }

    /// <summary>Neutrinos of each flavour per proton.</summary>
    [Positive]
    [Description("Neutrinos of each flavour (not their sum) per proton.")]
    public required double NeutrinosPerFlavourPerProton { get; init; }

    /// <summary>Beam power in operation; an experiment may state its own.</summary>
    [Positive]
    [Description("Beam power in operation; an experiment may state its own.")]
    public Power? Power { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new StoppedPionAssembly(this);
}
