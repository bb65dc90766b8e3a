using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Natural;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Diffuse;

namespace Sevens.Experiments.Sources;

/// <summary>The integral over redshift for every flavour.</summary>
internal sealed class DiffuseSupernovaAssembly(DiffuseSupernovaDefinition definition) : SourceAssembly
{
    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Forbidden;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        var background = new DiffuseSupernovaBackground(
            new StarFormationHistory(definition.StarFormation), definition.SupernovaePerSolarMass, new FlatCosmology(definition.HubbleConstant, definition.MatterShare));

        // Flavours that are alike share one integral.
        var source = new NeutrinoSource(definition.Name, definition.Species.GroupBy(s => (s.Temperature, s.Energy)).SelectMany(alike =>
        {
            FluxComponent first = background.Flux(alike.First().Flavour, FermiDirac.OfTemperature(alike.Key.Temperature.CanonicalValue), alike.Key.Energy.Ergs);
            return alike.Select(s => first with { Flavour = s.Flavour });
        }));
        return definition.Total is { } total ? source.Times(total.PerSquareCentimetreSecond / source.Fluence) : source;
    }
}
