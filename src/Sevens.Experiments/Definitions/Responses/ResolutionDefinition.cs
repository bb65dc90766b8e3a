using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Smearing of the energy axis.</summary>
[Variants("kind")]
[Description("Smearing of the energy axis.")]
public abstract record ResolutionDefinition;
