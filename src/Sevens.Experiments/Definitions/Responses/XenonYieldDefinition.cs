using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Light or charge of nuclear recoils in liquid xenon, as NEST parametrises them.</summary>
[Variant("xenon")]
[Description("Photons or electrons of nuclear recoils in liquid xenon, as NEST parametrises them.")]
public sealed record XenonYieldDefinition : QuenchingDefinition
{
    /// <summary>light or charge.</summary>
    [Description("light (photons) or charge (electrons).")]
    public required NobleSignal Signal { get; init; }

    /// <summary>The drift field, V/cm.</summary>
    [NonNegative]
    [Description("The drift field, V/cm.")]
    public required double Field { get; init; }

    internal override IEnumerable<string> Parameters => ["field"];

    internal override QuenchingDefinition Moved(string parameter, double by) => parameter switch
    {
        "field" => this with { Field = Field + by },
        _ => base.Moved(parameter, by),
    };
}
