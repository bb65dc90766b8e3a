using System.Collections.Immutable;
using Sevens.Experiments.Catalogs.Reactors;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Reactors;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Experiments.Sources;

/// <summary>A reactor: power ÷ energy per fission × what a fission emits ÷ 4πL².</summary>
internal sealed class ReactorAssembly(ReactorDefinition definition) : SourceAssembly
{
    private const double SecondsPerDay = 86400;

    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Needed;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Keys => [.. base.Keys, "power"];

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        var tables = new ReactorTables(context.Tables.Embedded);
        (FissionFractions fractions, double powerShare) = Operation(context);
        double megawatts = (context.Use?.Power ?? definition.ThermalPower).Megawatts;
        ReactorEmission emission = tables.Emission(Choice(), fractions);
        var reactor = new ReactorSource(1e6 * megawatts, fractions, tables.Energies(definition.EnergiesPerFission), emission);
        double cores = Cores(megawatts, context.BaselineMetres);
        ImmutableArray<SourceVariation> variations = Variations(reactor, tables);
        context.Tables.Citations.AddRange(tables.Citations);

        // Spent fuel goes on emitting while the reactor stands.
        return new NeutrinoSource(definition.Name, reactor.At(context.BaselineMetres).Select(c =>
            c.Times(cores * (string.Equals(c.Label, ReactorEmission.SpentFuelLabel, StringComparison.Ordinal) ? 1 : powerShare))))
        {
            Variations = variations,
        };
    }

    private ReactorSpectrumChoice Choice() => new()
    {
        Model = definition.Spectrum.Model,
        BelowRange = definition.Spectrum.BelowRange,
        Joint = definition.Spectrum.Joint,
        CapturesPerFission = definition.Spectrum.CapturesPerFission,
        Bump = definition.Spectrum.Bump is { } bump ? new SpectralBump(bump.Amplitude, bump.Centre.CanonicalValue, bump.Width.CanonicalValue) : null,
        IrradiationDays = definition.Spectrum.Irradiation?.Seconds / SecondsPerDay,
        SpentFuelShare = definition.Spectrum.SpentFuelShare,
    };

    /// <summary>All cores relative to the first one.</summary>
    private double Cores(double megawatts, double metres) =>
        1 + (definition.OtherCores ?? []).Sum(c => c.ThermalPower.Megawatts / megawatts * metres * metres / (c.Baseline.Metres * c.Baseline.Metres));

    private (FissionFractions Fractions, double PowerShare) Operation(SourceContext context)
    {
        if (definition.Date is not { } date)
        {
            return (Fractions(definition.CycleShare), 1);
        }

        DateOnly day = OperatingPeriodDefinition.Day(date);
        try
        {
            var schedule = new OperatingSchedule((definition.Schedule ?? []).Select(p => p.Value()));
            OperatingPeriod period = schedule.At(day);
            return (Fractions(period.State == OperatingState.On ? schedule.CycleShareAt(day) : null), period.PowerShare);
        }
        catch (ArgumentOutOfRangeException outside) when (string.Equals(outside.ParamName, "day", StringComparison.Ordinal))
        {
            string periods = string.Join(", ", (definition.Schedule ?? []).Select(p => $"{p.From} until {p.Until}"));
            throw context.Fault("date", $"'{date}'", $"a day of the schedule: {periods}");
        }
    }

    private FissionFractions Fractions(double? cycleShare)
    {
        if (definition.FissionFractions is { } constant)
        {
            return constant.Value();
        }

        var cycle = new FissionEvolution((definition.FuelCycle ?? []).Select(p => (p.Share, p.FissionFractions.Value())));
        return cycleShare is { } share ? cycle.At(share) : cycle.Mean(0, 1);
    }

    private ImmutableArray<SourceVariation> Variations(ReactorSource reactor, ReactorTables tables)
    {
        if (definition.Uncertainty is not { } uncertainty)
        {
            return [];
        }

        var variations = ImmutableArray.CreateBuilder<SourceVariation>();
        variations.Add(ReactorUncertainty.EnergyPerFission(reactor));
        if (uncertainty.ThermalPower is { } power)
        {
            variations.Add(OfThisReactor(ReactorUncertainty.ThermalPower(power)));
        }

        if (uncertainty.FissionFractions is { } relative)
        {
            variations.Add(OfThisReactor(ReactorUncertainty.FissionFractions(reactor, relative)));
        }

        if (uncertainty.Captures is { } captures && definition.Spectrum.CapturesPerFission > 0)
        {
            variations.Add(new NormalisationVariation(ReactorEmission.CaptureLabel, "neutron captures on 238U per fission", captures, ReactorEmission.CaptureLabel));
        }

        if (uncertainty.SpectrumCorrelation is { } correlation)
        {
            variations.AddRange(Spectra(reactor, tables, correlation.CanonicalValue, uncertainty.ShapeShare));
        }

        return variations.ToImmutable();
    }

    /// <summary>Power and burn-up of two reactors are independent, whereas spectra and energies per fission are the same error in all.</summary>
    private SourceVariation OfThisReactor(SourceVariation variation) => variation with { Name = $"{definition.Name}-{variation.Name}" };

    /// <summary>The isotopes of the electron spectrometer at ILL share its calibration; ²³⁸U was calculated or measured elsewhere.</summary>
    private IEnumerable<SourceVariation> Spectra(ReactorSource reactor, ReactorTables tables, double correlation, double share)
    {
        var errors = FissileIsotopes.All.Where(i => reactor.Fractions[i] > 0).ToDictionary(i => i, i => tables.Errors(definition.Spectrum.Model, i));
        foreach (IGrouping<bool, FissileIsotope> group in errors.Keys.GroupBy(i => i == FissileIsotope.Uranium238))
        {
            yield return ReactorUncertainty.Normalisation(
                group.Key ? "u238-normalisation" : "converted-normalisation", group.ToDictionary(i => i, i => errors[i]));
        }

        foreach (SourceVariation shape in errors.SelectMany(e => ReactorUncertainty.Shape(reactor, e.Key, e.Value, correlation, share)))
        {
            yield return shape;
        }
    }
}
