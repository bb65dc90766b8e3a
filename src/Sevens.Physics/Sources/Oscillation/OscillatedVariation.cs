using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Oscillation;

/// <summary>An uncertainty of a source before oscillation, seen after it: what is varied oscillates as well.</summary>
internal sealed record OscillatedVariation : SourceVariation
{
    private readonly SourceVariation emitted;
    private readonly ImmutableArray<FluxComponent> components;
    private readonly ISurvivalProbability survival;

    /// <summary>Takes the variation and the components it acts on, as emitted.</summary>
    public OscillatedVariation(SourceVariation emitted, ImmutableArray<FluxComponent> components, ISurvivalProbability survival)
        : base(emitted.Name, emitted.Description)
    {
        this.emitted = emitted;
        this.components = components;
        this.survival = survival;
    }

    /// <inheritdoc/>
    public override ImmutableArray<FluxComponent> Upper(ImmutableArray<FluxComponent> components) => Oscillated(components, emitted.Upper(this.components));

    /// <inheritdoc/>
    public override ImmutableArray<FluxComponent> Lower(ImmutableArray<FluxComponent> components) => Oscillated(components, emitted.Lower(this.components));

    /// <inheritdoc/>
    public override bool Touches(FluxComponent component) => emitted.Touches(component);

    /// <inheritdoc/>
    internal override SourceVariation Renamed(Func<string, string> variation, Func<string, string> component) => new OscillatedVariation(
        emitted.Renamed(variation, component), [.. components.Select(c => c with { Name = component(c.Label) })], survival);

    /// <summary>The varied components oscillate; the exposure is that of the components given, which may have been scaled since.</summary>
    private ImmutableArray<FluxComponent> Oscillated(ImmutableArray<FluxComponent> given, ImmutableArray<FluxComponent> varied) =>
    [
        .. given.Select((c, i) =>
        {
            if (!Touches(c) || components[i].Fluence == 0)
            {
                return c;
            }

            FluxComponent central = components[i].Surviving(survival);
            FluxComponent arriving = varied[i].Surviving(survival);
            return c with { Spectrum = arriving.Spectrum, Fluence = central.Fluence == 0 ? 0 : c.Fluence * arriving.Fluence / central.Fluence };
        }),
    ];
}
