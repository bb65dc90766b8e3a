using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>Scales the axial amplitude where the convention has an axial part.</summary>
[Variant("axial")]
[Description("Scales the axial amplitude where the convention has an axial part.")]
public sealed record AxialTheoryNuisance : TheoryNuisanceDefinition
{
    /// <summary>One-sigma relative error of the amplitude.</summary>
    [Within(0, 1)]
    [Description("One-sigma relative error of the amplitude.")]
    public required Fraction Relative { get; init; }
}
