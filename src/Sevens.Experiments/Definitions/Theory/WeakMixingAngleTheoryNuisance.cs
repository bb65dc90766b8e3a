using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>
/// Moves g_V^p by −2 times one sigma of sin²θ_W at low energy, the tree-level slope, also in conventions whose couplings are fixed numbers. Left out where
/// a fit has sin²θ_W as a parameter.
/// </summary>
[Variant("weakMixingAngle")]
[Description("Moves g_V^p by −2 times one sigma of sin²θ_W at low energy; left out where a fit has sin²θ_W as a parameter.")]
public sealed record WeakMixingAngleTheoryNuisance : TheoryNuisanceDefinition
{
    /// <summary>One sigma of sin²θ_W.</summary>
    [Within(0, 1)]
    [Description("One sigma of sin²θ_W at low energy.")]
    public required double Sigma { get; init; }
}
