using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.PulseShapes;

/// <summary>The mean share of prompt light of a nuclear recoil, as a function of its energy.</summary>
[Variants("kind")]
[Description("The mean share of prompt light of a nuclear recoil (F90), as a function of its energy.")]
public abstract record PromptFractionDefinition;
