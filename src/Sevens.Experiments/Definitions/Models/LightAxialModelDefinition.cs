using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>A vector boson that couples to axial currents.</summary>
[Variant("lightAxial")]
[Description("A vector boson that couples to axial currents of quarks and charged leptons.")]
public sealed record LightAxialModelDefinition : ModelDefinition
{
    /// <summary>The charges.</summary>
    [Description("The charges of axial currents; those of electron, muon and tau are of neutrinos too.")]
    public required ModelCharges Charges { get; init; }
}
