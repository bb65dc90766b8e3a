using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>Gamma-distributed values with mean yield × signal and shape k = shapeAtZero + shapePerUnit × signal.</summary>
[Variant("gamma")]
[Description("Gamma-distributed values with mean yield × signal and shape k = shapeAtZero + shapePerUnit × signal.")]
public sealed record GammaStage : StageDefinition
{
    /// <summary>What the values are.</summary>
    [Description("What the values are: photons, photoelectrons, electrons or pairs.")]
    public required SignalKind Gives { get; init; }

    /// <summary>Mean value per unit of the signal.</summary>
    [Positive]
    [Description("Mean value per unit of the signal.")]
    public required double Yield { get; init; }

    /// <summary>k of a signal of 0; by default 1.</summary>
    [Positive]
    [Description("The shape of a signal of 0, at least 1; by default 1.")]
    public double ShapeAtZero { get; init; } = 1;

    /// <summary>What k gains per unit.</summary>
    [NonNegative]
    [Description("What the shape gains per unit of the signal.")]
    public required double ShapePerUnit { get; init; }

    internal override IEnumerable<string> Parameters => ["yield", "shapeAtZero", "shapePerUnit"];

    internal override StageDefinition Moved(string parameter, double by) => parameter switch
    {
        "yield" => this with { Yield = Yield + by },
        "shapeAtZero" => this with { ShapeAtZero = ShapeAtZero + by },
        "shapePerUnit" => this with { ShapePerUnit = ShapePerUnit + by },
        _ => base.Moved(parameter, by),
    };
}
