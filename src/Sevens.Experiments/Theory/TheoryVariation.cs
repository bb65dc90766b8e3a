using Sevens.Experiments.Definitions.Theory;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Theory;

/// <summary>What one nuisance makes of a convention.</summary>
/// <param name="Name">The nuisance.</param>
/// <param name="Origin">What it comes from.</param>
/// <param name="Up">The convention at +1σ.</param>
/// <param name="Down">The convention at −1σ; null where that side mirrors the other.</param>
public sealed record TheoryVariation(string Name, TheoryOrigin Origin, Convention Up, Convention? Down)
{
    /// <summary>The shift of couplings that one sigma is; null where something else moves.</summary>
    internal CouplingShift? Couplings { get; init; }

    /// <summary>The name of its parameter in fits.</summary>
    public string Parameter => $"theory-{Name}";
}
