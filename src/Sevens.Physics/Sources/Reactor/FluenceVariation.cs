using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>Components that scale each by a factor of its own, together.</summary>
internal sealed record FluenceVariation : SourceVariation
{
    public FluenceVariation(string name, string description, IReadOnlyDictionary<string, double> upper, IReadOnlyDictionary<string, double> lower)
        : base(name, description)
    {
        UpperFactors = upper.ToImmutableDictionary(StringComparer.Ordinal);
        LowerFactors = lower.ToImmutableDictionary(StringComparer.Ordinal);
    }

    private ImmutableDictionary<string, double> UpperFactors { get; init; }

    private ImmutableDictionary<string, double> LowerFactors { get; init; }

    public override ImmutableArray<FluxComponent> Upper(ImmutableArray<FluxComponent> components) => Scaled(components, UpperFactors);

    public override ImmutableArray<FluxComponent> Lower(ImmutableArray<FluxComponent> components) => Scaled(components, LowerFactors);

    public override bool Touches(FluxComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return UpperFactors.ContainsKey(component.Label);
    }

    internal override SourceVariation Renamed(Func<string, string> variation, Func<string, string> component) => this with
    {
        Name = variation(Name),
        UpperFactors = UpperFactors.ToImmutableDictionary(p => component(p.Key), p => p.Value, StringComparer.Ordinal),
        LowerFactors = LowerFactors.ToImmutableDictionary(p => component(p.Key), p => p.Value, StringComparer.Ordinal),
    };

    private static ImmutableArray<FluxComponent> Scaled(ImmutableArray<FluxComponent> components, ImmutableDictionary<string, double> factors) =>
        [.. components.Select(c => factors.TryGetValue(c.Label, out double factor) ? c.Times(factor) : c)];
}
