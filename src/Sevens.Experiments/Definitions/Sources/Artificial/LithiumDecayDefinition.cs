using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Artificial;

/// <summary>⁸Li decays at rest, as IsoDAR makes them.</summary>
[Variant("lithiumDecay")]
[Description("Decays of lithium-8 at rest, as IsoDAR makes them: electron antineutrinos up to about 13 MeV.")]
public sealed record LithiumDecayDefinition : SourceDefinition
{
    /// <summary>Decays per second.</summary>
    [Positive]
    [Description("Decays per second in operation.")]
    public required Activity Activity { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new LithiumDecayAssembly(this);
}
