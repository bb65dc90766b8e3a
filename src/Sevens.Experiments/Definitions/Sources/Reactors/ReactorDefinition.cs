using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Catalogs.Reactors;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>A nuclear reactor.</summary>
[Variant("reactor")]
[Description("A nuclear reactor: electron antineutrinos from fissions, neutron captures and spent fuel.")]
public sealed record ReactorDefinition : SourceDefinition, ISelfChecked
{
    /// <summary>Thermal power.</summary>
    [Positive]
    [Description("Thermal, not electric, power in operation; an experiment may state its own.")]
    public required Power ThermalPower { get; init; }

    /// <summary>Fission fractions that hold throughout.</summary>
    [Description("Mean fission fractions; or give fuelCycle.")]
    public FissionFractionsDefinition? FissionFractions { get; init; }

    /// <summary>Fission fractions over the cycle.</summary>
    [Description("Fission fractions from the beginning to the end of a fuel cycle, linear between; without cycleShare or date their mean holds.")]
    public ImmutableArray<FuelCyclePoint>? FuelCycle { get; init; }

    /// <summary>The moment of the cycle.</summary>
    [Within(0, 1)]
    [Description("The moment of the fuel cycle, from 0 to 1.")]
    public double? CycleShare { get; init; }

    /// <summary>Energies per fission.</summary>
    [Description("Energies per fission; by default ma2013.")]
    public FissionEnergySet EnergiesPerFission { get; init; }

    /// <summary>Spectra.</summary>
    [Description("What the fissions emit.")]
    public required ReactorSpectrumDefinition Spectrum { get; init; }

    /// <summary>When it runs.</summary>
    [Description("When the reactor runs and when it stands; with date.")]
    public ImmutableArray<OperatingPeriodDefinition>? Schedule { get; init; }

    /// <summary>The day for which the source holds.</summary>
    [Description("The day for which the flux holds, as 2024-01-31; it must be in the schedule.")]
    public string? Date { get; init; }

    /// <summary>Further cores.</summary>
    [Description("Further cores of the same kind, at distances of their own.")]
    public ImmutableArray<ReactorCoreDefinition>? OtherCores { get; init; }

    /// <summary>Uncertainties.</summary>
    [Description("What is uncertain.")]
    public ReactorUncertaintyDefinition? Uncertainty { get; init; }

    /// <summary>Baselines of experiments.</summary>
    [Positive]
    [Description("Distances of the experiments there, by their names.")]
    public IReadOnlyDictionary<string, Length>? Baselines { get; init; }

    /// <summary>Overburden.</summary>
    [NonNegative]
    [Description("Overburden of the experiments there, in metres of water.")]
    public Length? OverburdenWaterEquivalent { get; init; }

    /// <summary>Published fluxes.</summary>
    [Description("Fluxes that publications state, to compare with.")]
    public ImmutableArray<StatedFluxDefinition>? StatedFluxes { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new ReactorAssembly(this);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (FissionFractions is null == FuelCycle is null)
        {
            yield return new Discrepancy("fissionFractions", FuelCycle is null ? "neither fissionFractions nor fuelCycle" : "fissionFractions and fuelCycle", "one of the two");
        }

        if (CycleShare is not null && (FuelCycle is null || Date is not null))
        {
            yield return new Discrepancy("cycleShare", FuelCycle is null ? "a moment of no cycle" : "a moment and a date", "fuelCycle with either cycleShare or date");
        }

        if (Date is not null && Schedule is null)
        {
            yield return new Discrepancy("date", $"'{Date}' without a schedule", "schedule as well, or no date");
        }

        if (Date is { } day && !OperatingPeriodDefinition.TryDay(day, out _))
        {
            yield return new Discrepancy("date", $"'{day}'", "a day, as 2024-01-31");
        }
    }
}
