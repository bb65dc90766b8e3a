using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>No quenching: phonons and heat see the whole recoil.</summary>
[Variant("none")]
[Description("No quenching: phonons and heat see the whole recoil energy, keVnr.")]
public sealed record NoQuenchingDefinition : QuenchingDefinition;
