using System.Collections.Immutable;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Couplings;

/// <summary>The three generations and their names in parameters.</summary>
internal static class Generations
{
    public static ImmutableArray<(Flavour Flavour, string Name)> All { get; } =
        [(Flavour.ElectronNeutrino, "e"), (Flavour.MuonNeutrino, "mu"), (Flavour.TauNeutrino, "tau")];

    /// <summary>Diagonal pairs, then off-diagonal ones.</summary>
    public static ImmutableArray<FlavourPair> Pairs { get; } =
        [.. All.Select(g => new FlavourPair(g.Name, g.Name)), new("e", "mu"), new("e", "tau"), new("mu", "tau")];

    /// <summary>The name of a flavour of either helicity.</summary>
    public static string NameOf(Flavour flavour) => All[StandardModel.VectorCouplings.Generation(flavour)].Name;

    /// <summary>The pair of two generations in either order.</summary>
    public static FlavourPair Pair(string one, string other) => Pairs.First(p =>
        p == new FlavourPair(one, other) || p == new FlavourPair(other, one));
}
