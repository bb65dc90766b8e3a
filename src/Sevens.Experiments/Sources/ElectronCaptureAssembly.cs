using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Artificial;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Artificial;

namespace Sevens.Experiments.Sources;

/// <summary>Lines whose activity decays over the live time; in nominal operation those of the reference activity.</summary>
internal sealed class ElectronCaptureAssembly(ElectronCaptureDefinition definition) : SourceAssembly
{
    /// <inheritdoc/>
    public override BaselineNeed Baseline => definition.Geometry is null ? BaselineNeed.Needed : BaselineNeed.Forbidden;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Keys => [.. base.Keys, "activity"];

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context) => Of(context, Activity(context));

    /// <inheritdoc/>
    protected override NeutrinoSource Exposed(SourceContext context, SourceUse use)
    {
        double seconds = Time(use) ?? throw context.UseFault(TimeKey, "nothing", $"{TimeKey}, for example '10 d', or a fluence");
        return Of(context, Source().Decays(Activity(context), definition.Waiting.Seconds, seconds));
    }

    private static Cylinder Shape(CylinderDefinition cylinder) => new(cylinder.Radius.Metres, cylinder.Height.Metres, cylinder.InnerRadius?.Metres ?? 0);

    private double Activity(SourceContext context) => (context.Use?.Activity ?? definition.Activity).Becquerels;

    private ElectronCaptureSource Source() => new(
        definition.Name, definition.HalfLife.Seconds, definition.Lines.Select(l => new CaptureLine(l.Energy.CanonicalValue, l.Branching)));

    private NeutrinoSource Of(SourceContext context, double decays)
    {
        double inverseSquare = definition.Geometry is { } geometry
            ? MeanInverseSquare.OfCylinders(Shape(geometry.Source), Shape(geometry.Detector), geometry.Separation.Metres)
            : MeanInverseSquare.OfPoints(context.BaselineMetres);
        return new NeutrinoSource(definition.Name, Source().At(decays, inverseSquare));
    }
}
