using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>What is uncertain about a reactor's flux; each key that is given makes its own nuisances.</summary>
public sealed record ReactorUncertaintyDefinition
{
    /// <summary>Thermal power, relative.</summary>
    [Positive]
    [Description("Relative uncertainty of the thermal power, typically 0.005 to 0.02: nuisance NAME-thermal-power.")]
    public double? ThermalPower { get; init; }

    /// <summary>Share of ²³⁵U, relative.</summary>
    [Within(0.0001, 0.5)]
    [Description("Relative uncertainty of the share of 235U against plutonium, typically 0.05: nuisance NAME-fission-fractions.")]
    public double? FissionFractions { get; init; }

    /// <summary>Captures on ²³⁸U per fission, relative.</summary>
    [Within(0.0001, 1)]
    [Description("Relative uncertainty of the captures on 238U, for example 0.1: nuisance u238-capture.")]
    public double? Captures { get; init; }

    /// <summary>Correlation length of the published errors of the spectra.</summary>
    [Positive]
    [Description("Turns on the published errors of huberMueller, huberMuellerTable and kopeikin2021, as a common normalisation and as shapes correlated over this energy, for example 1 MeV.")]
    public NeutrinoEnergy? SpectrumCorrelation { get; init; }

    /// <summary>How much of the variance of the shapes is kept.</summary>
    [Within(0.5, 1)]
    [Description("How much of the variance of each shape its eigenvectors keep; by default 0.95.")]
    public double ShapeShare { get; init; } = 0.95;
}
