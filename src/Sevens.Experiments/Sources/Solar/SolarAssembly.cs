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
    public override bool FeelsMatter(SourceContext context) => definition.Oscillation is not null;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        CheckMatter(context);
        var tables = SolarTables.Load(context.Tables.Record);
        SolarFluxes fluxes = Known(context, "fluxes", () => tables.Fluxes(definition.Fluxes));
        OscillationParameters? parameters = definition.Oscillation is { } name ? Known(context, "oscillation", () => tables.Oscillation(name)) : null;
        parameters = definition.Mixing == SolarMixing.Dark ? parameters?.DarkSide() : parameters;
        SolarBranch[] branches = [.. definition.Branches ?? [.. fluxes.Branches]];
        MatterCouplings couplings = context.Matter?.Couplings ?? definition.MatterCouplings?.Couplings ?? MatterCouplings.Standard;
        NeutrinoSource source = context.Matter is { Directions: { IsEmpty: false } directions }
            ? new SolarResponse(tables.Spectra, fluxes, new AdiabaticConversion(parameters!, couplings, tables.Interior), directions).AtEarth(definition.Name, branches, definition.Lines)
            : new Sun(tables.Spectra, fluxes, Conversion(tables, parameters, couplings)).AtEarth(definition.Name, branches, definition.Lines);
        source = source.Times(definition.DistanceFactor);
        return parameters is null ? source : source with { Citations = [.. source.Citations, parameters.Citation] };
    }

    /// <summary>A model with couplings of its own needs a source that can follow them and states no others.</summary>
    private void CheckMatter(SourceContext context)
    {
        if (context.Matter is not { } matter || definition.Oscillation is null)
        {
            return;
        }

        if (definition.MatterCouplings is not null)
        {
            throw context.Fault("matterCouplings", "couplings beside a model with couplings in propagation of its own", "none, or a model that acts in detection alone, such as nsi/detection");
        }

        if (definition.Flavour != SolarFlavour.ThreeFlavours)
        {
            throw context.Fault("flavour", "two flavours with a model whose couplings act in propagation", "threeFlavours, or a model that acts in detection alone, such as nsi/detection");
        }

        if (!matter.Directions.IsEmpty && definition.Time != SolarTime.Day)
        {
            throw context.Fault("time", $"{(definition.Time == SolarTime.Night ? "night" : "average")} with free couplings that act in propagation", "day, couplings that are set, or a model that acts in detection alone, such as nsi/detection");
        }
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

    private ISolarConversion Conversion(SolarTables tables, OscillationParameters? parameters, MatterCouplings couplings)
    {
        if (parameters is null)
        {
            return new NoConversion();
        }

        if (definition.Flavour == SolarFlavour.TwoFlavours)
        {
            return new TwoFlavourConversion(parameters, tables.Interior);
        }

        var day = new AdiabaticConversion(parameters, couplings, tables.Interior);
        if (definition.Time == SolarTime.Day)
        {
            return day;
        }

        var night = new NightConversion(day, tables.Earth, NadirExposure.AtLatitude(definition.Latitude!.Value));
        return definition.Time == SolarTime.Night ? night : new DayAndNight(day, night);
    }
}
