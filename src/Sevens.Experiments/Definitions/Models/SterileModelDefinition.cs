using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Sources.Oscillation;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>One sterile neutrino at short baselines.</summary>
[Variant("sterile")]
[Description("One sterile neutrino (3+1) at the baseline of each experiment.")]
public sealed record SterileModelDefinition : ModelDefinition
{
    /// <summary>What counts as lost.</summary>
    [Description("What counts as surviving: neutralCurrent (1 - P_as, every active flavour) or disappearance (P_aa, the flavour of birth).")]
    public required SterileForm Form { get; init; }
}
