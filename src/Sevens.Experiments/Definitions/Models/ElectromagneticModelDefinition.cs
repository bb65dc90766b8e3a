using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Interactions.Electromagnetic;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Magnetic moments, charge radii and electric charges of neutrinos.</summary>
[Variant("electromagnetic")]
[Description("Magnetic moments, charge radii and electric charges of neutrinos.")]
public sealed record ElectromagneticModelDefinition : ModelDefinition
{
    /// <summary>Whether neutrinos are their own antiparticles.</summary>
    [Description("dirac (the default) or majorana, with transition moments and charges alone.")]
    public NeutrinoNature Nature { get; init; }
}
