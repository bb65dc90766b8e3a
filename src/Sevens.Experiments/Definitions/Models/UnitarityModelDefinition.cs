using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>A mixing matrix that is not unitary.</summary>
[Variant("unitarityViolation")]
[Description("A mixing matrix of three neutrinos that is not unitary, near a source.")]
public sealed record UnitarityModelDefinition : ModelDefinition;
