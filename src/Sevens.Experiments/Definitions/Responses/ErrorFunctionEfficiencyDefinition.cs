using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A trigger efficiency: plateau × (1 + erf((x − midpoint)/width))/2.</summary>
[Variant("errorFunction")]
[Description("A trigger efficiency: plateau × (1 + erf((x − midpoint)/width))/2.")]
public sealed record ErrorFunctionEfficiencyDefinition : EfficiencyDefinition
{
    /// <summary>Where it is half of the plateau, in the unit of the signal.</summary>
    [Description("Where it is half of the plateau, in the unit of the signal at its place.")]
    public required double Midpoint { get; init; }

    /// <summary>The width in the error function.</summary>
    [Positive]
    [Description("The width w in erf((x − midpoint)/w).")]
    public required double Width { get; init; }

    /// <summary>The efficiency far above; by default 1.</summary>
    [Within(0, 1)]
    [Description("The efficiency far above; by default 1.")]
    public double Plateau { get; init; } = 1;

    internal override IEnumerable<string> Parameters => ["midpoint", "width", "plateau"];

    internal override EfficiencyDefinition Moved(string parameter, double by) => parameter switch
    {
        "midpoint" => this with { Midpoint = Midpoint + by },
        "width" => this with { Width = Width + by },
        "plateau" => this with { Plateau = Plateau + by },
        _ => base.Moved(parameter, by),
    };
}
