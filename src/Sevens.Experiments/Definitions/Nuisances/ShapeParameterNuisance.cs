using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>A parameter of the background shape that refers to it: free between bounds, or known with an error. It begins at the value the shape has.</summary>
[Variant("shapeParameter")]
[Description("A parameter of the background shape that refers to it: free between bounds, or known with an error. It begins at the value that the shape states.")]
public sealed record ShapeParameterNuisance : NuisanceDefinition, ISelfChecked
{
    /// <summary>The parameter.</summary>
    [Description("The parameter: scale of exponential; at or sigma of lines with a single line.")]
    public required string Parameter { get; init; }

    /// <summary>The lowest value.</summary>
    [Description("The lowest value, in the unit of the first axis.")]
    public required double Lower { get; init; }

    /// <summary>The highest value.</summary>
    [Description("The highest value, in the unit of the first axis.")]
    public required double Upper { get; init; }

    /// <summary>Its one-sigma error; without one it is free.</summary>
    [Positive]
    [Description("Its one-sigma error about the value that the shape states; without one it is free.")]
    public double? Sigma { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (!(Lower < Upper))
        {
            yield return new Discrepancy("lower", FormattableString.Invariant($"{Lower} with 'upper' {Upper}"), "less than 'upper'");
        }
    }
}
