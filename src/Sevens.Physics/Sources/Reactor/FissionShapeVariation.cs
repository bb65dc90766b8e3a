using System.Collections.Immutable;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>One direction in which the spectrum of an isotope may deviate; made only when it is asked for.</summary>
internal sealed record FissionShapeVariation : SourceVariation
{
    private readonly FissionSpectrum spectrum;
    private readonly TabulatedFunction deviation;

    public FissionShapeVariation(string name, string description, string label, FissionSpectrum spectrum, TabulatedFunction deviation)
        : base(name, description)
    {
        ComponentLabel = label;
        this.spectrum = spectrum;
        this.deviation = deviation;
    }

    private string ComponentLabel { get; init; }

    public override ImmutableArray<FluxComponent> Upper(ImmutableArray<FluxComponent> components) => Varied(components, 1);

    public override ImmutableArray<FluxComponent> Lower(ImmutableArray<FluxComponent> components) => Varied(components, -1);

    public override bool Touches(FluxComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return string.Equals(component.Label, ComponentLabel, StringComparison.Ordinal);
    }

    internal override SourceVariation Renamed(Func<string, string> variation, Func<string, string> component) =>
        this with { Name = variation(Name), ComponentLabel = component(ComponentLabel) };

    private ImmutableArray<FluxComponent> Varied(ImmutableArray<FluxComponent> components, int sign)
    {
        FissionSpectrum varied = spectrum.Times(e => 1 + (sign * deviation.At(e)), deviation.Points);
        double factor = varied.NeutrinosPerFission / spectrum.NeutrinosPerFission;
        return [.. components.Select(c => Touches(c) ? c with { Spectrum = varied.Shape, Fluence = c.Fluence * factor } : c)];
    }
}
