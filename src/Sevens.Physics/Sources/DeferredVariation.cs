using System.Collections.Immutable;

namespace Sevens.Physics.Sources;

/// <summary>A variation that is worked out when it is first asked for: most uses of a source want its flux alone.</summary>
internal sealed record DeferredVariation : SourceVariation
{
    private readonly Lazy<SourceVariation> variation;

    public DeferredVariation(string name, string description, Func<SourceVariation> make)
        : base(name, description) => variation = new Lazy<SourceVariation>(make);

    public override ImmutableArray<FluxComponent> Upper(ImmutableArray<FluxComponent> components) => variation.Value.Upper(components);

    public override ImmutableArray<FluxComponent> Lower(ImmutableArray<FluxComponent> components) => variation.Value.Lower(components);

    public override bool Touches(FluxComponent component) => variation.Value.Touches(component);

    internal override SourceVariation Renamed(Func<string, string> variation, Func<string, string> component) =>
        new DeferredVariation(variation(Name), Description, () => this.variation.Value.Renamed(variation, component));
}
