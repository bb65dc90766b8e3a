using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Artificial;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Artificial;

namespace Sevens.Experiments.Sources;

/// <summary>⁸Li decays at rest, over the sphere of the baseline.</summary>
internal sealed class LithiumDecayAssembly(LithiumDecayDefinition definition) : SourceAssembly
{
    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Needed;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Keys => [.. base.Keys, "activity"];

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context) => new(definition.Name, [new FluxComponent(
        Flavour.ElectronAntineutrino,
        LithiumDecay.NeutrinoSpectrum(),
        EmissionPhase.Steady,
        (context.Use?.Activity ?? definition.Activity).Becquerels * PerSphere(context.BaselineMetres))]);
}
