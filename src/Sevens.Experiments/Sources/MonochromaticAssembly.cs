using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>Lines of a stated flux, or of a stated activity at the baseline.</summary>
internal sealed class MonochromaticAssembly(MonochromaticDefinition definition) : SourceAssembly
{
    /// <inheritdoc/>
    public override BaselineNeed Baseline => definition.Flux is not null && definition.FluxAt is null ? BaselineNeed.Forbidden : BaselineNeed.Needed;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Keys => definition.Activity is null ? base.Keys : [.. base.Keys, "activity"];

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        double perIntensity = (context.Use?.Activity ?? definition.Activity) is { } activity
            ? activity.Becquerels * PerSphere(context.BaselineMetres)
            : definition.Flux!.Value.PerSquareCentimetreSecond / definition.Lines.Sum(l => l.Intensity) * Falling(definition.FluxAt, context);
        return new NeutrinoSource(definition.Name, definition.Lines.Select(l =>
            new FluxComponent(l.Flavour, new LineSpectrum(l.Energy.CanonicalValue), EmissionPhase.Steady, l.Intensity * perIntensity) { Name = l.Name ?? string.Empty }));
    }
}
