using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Directions;

/// <summary>Neutrinos come from all sides alike.</summary>
[Variant("isotropic")]
[Description("Neutrinos come from all sides alike.")]
public sealed record IsotropicPointing : PointingDefinition;
