using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A neutrino source of the catalog.</summary>
[DefinitionSchema("sevens/source/1")]
[Extensible]
[Description("A neutrino source.")]
public sealed record SourceDefinition
{
    /// <summary>The name by which experiments use it.</summary>
    [Description("The name by which experiments use it.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>Where the numbers come from.</summary>
    [Description("Where the numbers come from.")]
    public required ImmutableArray<string> Citation { get; init; }

    /// <summary>What kind of source.</summary>
    [Description("What kind of source it is.")]
    public required SourceKind Kind { get; init; }

    /// <summary>Kinetic energy of a proton.</summary>
    [Positive]
    [Description("Kinetic energy of a proton.")]
    public required BeamEnergy ProtonEnergy { get; init; }

    /// <summary>Neutrinos of each flavour per proton.</summary>
    [Positive]
    [Description("Neutrinos of each flavour (not their sum) per proton.")]
    public required double NeutrinosPerFlavourPerProton { get; init; }
}
