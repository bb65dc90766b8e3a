using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Sources.Oscillation;

namespace Sevens.Experiments.Definitions.Sources.Oscillation;

/// <summary>What becomes of the neutrinos between source and detector.</summary>
[Variants("kind")]
[Description("What becomes of the neutrinos between source and detector.")]
public abstract record OscillationDefinition
{
    /// <summary>The survival probability at a baseline.</summary>
    internal abstract ISurvivalProbability Survival(SourceContext context);
}
