using System.Collections.Immutable;

namespace Sevens.Physics.Sources;

/// <summary>One named uncertainty of a source: what its components become at one standard deviation up and down.</summary>
/// <param name="Name">The name of the nuisance, for example <c>normalisation</c> or <c>b8-shape</c>.</param>
/// <param name="Description">What is uncertain, in a line.</param>
public abstract record SourceVariation(string Name, string Description)
{
    /// <summary>The components at +1σ, in the order given.</summary>
    /// <param name="components">The components at the central value.</param>
    public abstract ImmutableArray<FluxComponent> Upper(ImmutableArray<FluxComponent> components);

    /// <summary>The components at −1σ, in the order given.</summary>
    /// <param name="components">The components at the central value.</param>
    public abstract ImmutableArray<FluxComponent> Lower(ImmutableArray<FluxComponent> components);

    /// <summary>Whether a component is among those that the variation touches.</summary>
    public abstract bool Touches(FluxComponent component);

    /// <summary>The same variation of a source whose components have been given other names.</summary>
    internal abstract SourceVariation Renamed(Func<string, string> variation, Func<string, string> component);
}
