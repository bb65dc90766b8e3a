using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Responses.PulseShapes;

/// <summary>far − (far − atZero) e^(−T/scale).</summary>
[Variant("saturating")]
[Description("far − (far − atZero)·exp(−T/scale).")]
public sealed record SaturatingFraction : PromptFractionDefinition
{
    /// <summary>The share at 0.</summary>
    [Within(0, 1)]
    [Description("The share at 0.")]
    public required double AtZero { get; init; }

    /// <summary>The share far above the scale.</summary>
    [Within(0, 1)]
    [Description("The share far above the scale.")]
    public required double Far { get; init; }

    /// <summary>The recoil energy over which it changes.</summary>
    [Positive]
    [Description("The recoil energy over which it changes.")]
    public required RecoilEnergy Scale { get; init; }

    internal override IEnumerable<string> Parameters => ["atZero", "far", "scale"];

    internal override PromptFractionDefinition Moved(string parameter, double by) => parameter switch
    {
        "atZero" => this with { AtZero = AtZero + by },
        "far" => this with { Far = Far + by },
        "scale" => this with { Scale = RecoilEnergy.FromKeVnr(Scale.KeVnr + by) },
        _ => base.Moved(parameter, by),
    };
}
