using System.Collections.Immutable;

namespace Sevens.Physics.Sources;

/// <summary>A relative uncertainty of the fluence, common to the components it names.</summary>
public sealed record NormalisationVariation : SourceVariation
{
    /// <summary>Takes the width and what it scales.</summary>
    /// <param name="name">The name of the nuisance.</param>
    /// <param name="description">What is uncertain.</param>
    /// <param name="relative">One standard deviation ÷ central value; in (0, 1].</param>
    /// <param name="labels">Labels of the components it scales together; empty for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">A width outside (0, 1]: a wider one would make a negative flux of −1σ.</exception>
    public NormalisationVariation(string name, string description, double relative, params IEnumerable<string> labels)
        : base(name, description)
    {
        Relative = relative is > 0 and <= 1
            ? relative
            : throw new ArgumentOutOfRangeException(nameof(relative), relative, $"variation '{name}': expected a relative width above 0 and at most 1");
        Labels = [.. labels];
    }

    /// <summary>One standard deviation ÷ central value.</summary>
    public double Relative { get; }

    /// <summary>Labels of the components it scales; empty for all.</summary>
    public ImmutableArray<string> Labels { get; private init; }

    /// <inheritdoc/>
    public override ImmutableArray<FluxComponent> Upper(ImmutableArray<FluxComponent> components) => Scaled(components, 1 + Relative);

    /// <inheritdoc/>
    public override ImmutableArray<FluxComponent> Lower(ImmutableArray<FluxComponent> components) => Scaled(components, 1 - Relative);

    /// <inheritdoc/>
    public override bool Touches(FluxComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return Labels.IsEmpty || Labels.Contains(component.Label, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    internal override SourceVariation Renamed(Func<string, string> variation, Func<string, string> component) =>
        this with { Name = variation(Name), Labels = [.. Labels.Select(component)] };

    private ImmutableArray<FluxComponent> Scaled(ImmutableArray<FluxComponent> components, double factor) =>
        [.. components.Select(c => Touches(c) ? c.Times(factor) : c)];
}
