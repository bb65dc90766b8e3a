using System.Collections.Immutable;

namespace Sevens.Physics.Interactions.Couplings;

/// <summary>What a reader must know of an interaction.</summary>
/// <param name="Title">What it is, in a line.</param>
/// <param name="Lagrangian">The Lagrangian density.</param>
/// <param name="CrossSection">How it changes the cross section.</param>
/// <param name="Citations">Where the formulas and charges come from.</param>
public sealed record InteractionDescription(string Title, string Lagrangian, string CrossSection, ImmutableArray<string> Citations)
{
    /// <summary>What is left out, and which sign or factor was chosen.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
