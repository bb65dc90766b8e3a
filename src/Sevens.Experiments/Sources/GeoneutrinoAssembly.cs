using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Natural;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Geo;

namespace Sevens.Experiments.Sources;

/// <summary>The elements of the Earth, each with its own uncertainty.</summary>
internal sealed class GeoneutrinoAssembly(GeoneutrinoDefinition definition) : SourceAssembly
{
    private const double IntegralTolerance = 0.002;

    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Forbidden;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        (GeoneutrinoElementDefinition Element, FluxComponent[] Components)[] elements = [.. definition.Elements.Select(e => (e, Components(e, context)))];
        return new NeutrinoSource(definition.Name, elements.SelectMany(e => e.Components))
        {
            Variations =
            [
                .. elements.Where(e => e.Element.RelativeError > 0).Select(e => new NormalisationVariation(
                    $"{definition.Name}-{e.Element.Name}", $"geoneutrinos of {e.Element.Name}", e.Element.RelativeError, e.Components.Select(c => c.Label))),
            ],
        };
    }

    private FluxComponent[] Components(GeoneutrinoElementDefinition element, SourceContext context)
    {
        (TabulatedSpectrum spectrum, SpectrumScale scale) = new SpectrumColumns(context.Table("elements", element.Table), element.Table, context).Spectrum(element.Name);
        return scale == SpectrumScale.Normalised && Math.Abs(spectrum.Integral - 1) <= IntegralTolerance
            ? [.. new GeoneutrinoFlux(element.Name, spectrum, element.Flux.PerSquareCentimetreSecond).Components(definition.Survival)]
            : throw context.Fault(
                "elements", FormattableString.Invariant($"an integral of {spectrum.Integral:g5} in '{element.Table}'"), FormattableString.Invariant($"a spectrum in 1/MeV with an integral of 1 within {IntegralTolerance}"));
    }
}
