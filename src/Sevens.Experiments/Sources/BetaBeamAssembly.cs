using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Artificial;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Artificial;
using Sevens.Physics.Sources.BetaDecay;

namespace Sevens.Experiments.Sources;

/// <summary>Ions in flight, into the solid angle of the detector.</summary>
internal sealed class BetaBeamAssembly(BetaBeamDefinition definition) : SourceAssembly
{
    private const double HeliumEndPoint = 3.508;
    private const double NeonEndPoint = 3.424;

    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Needed;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Keys => [.. base.Keys, "activity"];

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        (Flavour flavour, IContinuousSpectrum atRest) = definition.Ion == BeamIon.Helium6
            ? (Flavour.ElectronAntineutrino, AllowedBetaDecay.NeutrinoSpectrum("6He", HeliumEndPoint, FermiFunction.OfElectron(3, 6)))
            : (Flavour.ElectronNeutrino, AllowedBetaDecay.NeutrinoSpectrum("18Ne", NeonEndPoint, FermiFunction.OfPositron(9, 18)));
        return new NeutrinoSource(definition.Name, [new BetaBeam(flavour, atRest, definition.LorentzFactor).At(
            (context.Use?.Activity ?? definition.Activity).Becquerels, context.BaselineMetres, definition.DetectorRadius.Metres, definition.StraightSection.Metres)]);
    }
}
