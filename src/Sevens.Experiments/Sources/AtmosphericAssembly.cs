using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Natural;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Atmospheric;

namespace Sevens.Experiments.Sources;

/// <summary>The table of a site, checked against its total and scaled to another site.</summary>
internal sealed class AtmosphericAssembly(AtmosphericDefinition definition) : SourceAssembly
{
    private const double IntegralTolerance = 0.002;

    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Forbidden;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        var flux = new AtmosphericFlux(FlavourColumns.Read(context, "table", definition.Table, SpectrumScale.Flux));
        double stated = definition.Total.PerSquareCentimetreSecond;
        return Math.Abs(flux.Total - stated) <= IntegralTolerance * stated
            ? new NeutrinoSource(definition.Name, flux.At(definition.SiteFactor))
            {
                Variations = [.. (definition.Uncertainties ?? []).Select(u => new NormalisationVariation($"{definition.Name}-{u.Name}", u.Description, u.Relative))],
            }
            : throw context.Fault(
                "total",
                FormattableString.Invariant($"an integral of {flux.Total:g5} 1/cm2/s in '{definition.Table}'"),
                FormattableString.Invariant($"{stated:g5} 1/cm2/s within {100 * IntegralTolerance} %"));
    }
}
