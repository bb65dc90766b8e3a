using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Catalogs.Solar;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Solar;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Experiments.Sources.Solar;

/// <summary>The Sun: fluxes, spectra and mixing of the catalog, with the flavour calculated as the definition says.</summary>
internal sealed class SolarAssembly(SolarDefinition definition) : SourceAssembly
{
    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Forbidden;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        var tables = SolarTables.Load(context.Tables.Record);
        SolarFluxes fluxes = Known(context, "fluxes", () => tables.Fluxes(definition.Fluxes));
        OscillationParameters? parameters = definition.Oscillation is { } name ? Known(context, "oscillation", () => tables.Oscillation(name)) : null;
        var sun = new Sun(tables.Spectra, fluxes, Conversion(tables, parameters));
        NeutrinoSource source = sun.AtEarth(definition.Name, [.. definition.Branches ?? [.. fluxes.Branches]], definition.Lines).Times(definition.DistanceFactor);
        return parameters is null ? source : source with { Citations = [.. source.Citations, parameters.Citation] };
    }

    private static T Known<T>(SourceContext context, string key, Func<T> find)
    {
        try
        {
            return find();
        }
        catch (CatalogException unknown)
        {
            throw context.Fault(key, $"an unknown name ({unknown.Message})", "one that the catalog has");
        }
    }

    private ISolarConversion Conversion(SolarTables tables, OscillationParameters? parameters)
    {
        if (parameters is null)
        {
            return new NoConversion();
        }

        if (definition.Flavour == SolarFlavour.TwoFlavours)
        {
            return new TwoFlavourConversion(parameters, tables.Interior);
        }

        var day = new AdiabaticConversion(parameters, definition.MatterCouplings?.Couplings ?? MatterCouplings.Standard, tables.Interior);
        if (definition.Time == SolarTime.Day)
        {
            return day;
        }

        var night = new NightConversion(day, tables.Earth, NadirExposure.AtLatitude(definition.Latitude!.Value));
        return definition.Time == SolarTime.Night ? night : new DayAndNight(day, night);
    }
}
