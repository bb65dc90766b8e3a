using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Second and fourth moment of the neutron density.</summary>
[Variant("neutronMoments")]
[Description("Second and fourth moment of the neutron density.")]
public sealed record NeutronMomentModelDefinition : ModelDefinition;
