using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Lindhard quenching of the element that recoils, with an optional threshold term.</summary>
[Variant("lindhard")]
[Description("Lindhard: Q = k g/(1 + k g) − q/ε, g = 3 ε^0.15 + 0.7 ε^0.6 + ε, ε = 11.5 Z^(−7/3) T[keV], with the Z of the element that recoils.")]
public sealed record LindhardQuenchingDefinition : QuenchingDefinition
{
    /// <summary>k.</summary>
    [Positive]
    [Description("k; by default that of the theory, 0.133 Z^(2/3) A^(−1/2).")]
    public double? K { get; init; }

    /// <summary>q.</summary>
    [Description("q of the threshold term; by default 0.")]
    public double? Q { get; init; }

    internal override CurveScope Scope => CurveScope.EachElement;

    internal override IEnumerable<string> Parameters => K is null ? ["q"] : ["k", "q"];

    internal override QuenchingDefinition Moved(string parameter, double by) => parameter switch
    {
        "k" when K is { } k => this with { K = k + by },
        "q" => this with { Q = (Q ?? 0) + by },
        _ => base.Moved(parameter, by),
    };
}
