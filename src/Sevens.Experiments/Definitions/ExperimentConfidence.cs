using System.ComponentModel;

namespace Sevens.Experiments.Definitions;

/// <summary>Where the figures of an experiment were taken from. A figure that is not named here has no stated origin.</summary>
public sealed record ExperimentConfidence
{
    /// <summary>The target mass.</summary>
    [Description("The target mass.")]
    public FigureOrigin? Mass { get; init; }

    /// <summary>The distance to the source.</summary>
    [Description("The distance to the source.")]
    public FigureOrigin? Baseline { get; init; }

    /// <summary>Beam or thermal power.</summary>
    [Description("Beam or thermal power.")]
    public FigureOrigin? Power { get; init; }

    /// <summary>The flux, or the neutrinos per proton.</summary>
    [Description("The flux, or the neutrinos per proton.")]
    public FigureOrigin? Flux { get; init; }

    /// <summary>Live time or protons on target.</summary>
    [Description("Live time or protons on target.")]
    public FigureOrigin? Exposure { get; init; }

    /// <summary>The energy from which recoils are counted.</summary>
    [Description("The energy from which recoils are counted.")]
    public FigureOrigin? Threshold { get; init; }

    /// <summary>The mean signal of a recoil.</summary>
    [Description("The mean signal of a recoil.")]
    public FigureOrigin? Quenching { get; init; }

    /// <summary>How the signal is smeared.</summary>
    [Description("How the signal is smeared.")]
    public FigureOrigin? Resolution { get; init; }

    /// <summary>The share of recoils that is kept.</summary>
    [Description("The share of recoils that is kept.")]
    public FigureOrigin? Efficiency { get; init; }

    /// <summary>The backgrounds.</summary>
    [Description("The backgrounds.")]
    public FigureOrigin? Background { get; init; }
}
