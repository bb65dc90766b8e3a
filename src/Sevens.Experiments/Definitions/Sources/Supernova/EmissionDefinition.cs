using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Sources.Supernova;

/// <summary>What leaves a supernova.</summary>
[Variants("kind")]
[Description("What leaves a supernova.")]
public abstract record EmissionDefinition;
