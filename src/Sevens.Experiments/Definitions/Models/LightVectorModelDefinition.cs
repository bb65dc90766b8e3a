using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>A vector boson that couples to charges; without charges of quarks, through kinetic mixing at one loop.</summary>
[Variant("lightVector")]
[Description("A vector boson that couples to charges; without charges of quarks, through kinetic mixing at one loop.")]
public sealed record LightVectorModelDefinition : ModelDefinition
{
    /// <summary>The charges.</summary>
    [Description("The charges.")]
    public required ModelCharges Charges { get; init; }
}
