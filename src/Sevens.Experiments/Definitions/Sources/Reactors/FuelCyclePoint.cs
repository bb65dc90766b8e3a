using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>Fission fractions at a moment of a fuel cycle.</summary>
public sealed record FuelCyclePoint
{
    /// <summary>The share of the cycle that is over.</summary>
    [Within(0, 1)]
    [Description("The share of the cycle that is over: 0 at its beginning, 1 at its end.")]
    public required double Share { get; init; }

    /// <summary>The fission fractions then.</summary>
    [Description("The fission fractions then.")]
    public required FissionFractionsDefinition FissionFractions { get; init; }
}
