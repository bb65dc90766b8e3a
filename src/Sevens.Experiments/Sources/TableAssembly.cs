using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>Spectra of a file, with everything that can be checked about them: sign, integral, end point, mean energies.</summary>
internal sealed class TableAssembly(TableDefinition definition) : SourceAssembly
{
    /// <inheritdoc/>
    public override BaselineNeed Baseline => definition.FluxAt is null ? BaselineNeed.Forbidden : BaselineNeed.Needed;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        FunctionTableFile file = context.Table("table", definition.Table);
        var columns = new SpectrumColumns(file, definition.Table, context);
        double falling = Falling(definition.FluxAt, context);
        return new NeutrinoSource(definition.Name, definition.Components.Select(c => Component(columns, c, context).Times(falling)));
    }

    private FluxComponent Component(SpectrumColumns columns, TableComponentDefinition component, SourceContext context)
    {
        (TabulatedSpectrum spectrum, SpectrumScale scale) = columns.Spectrum(component.Column);
        double? stated = component.Flux?.PerSquareCentimetreSecond;
        double expected = scale == SpectrumScale.Normalised ? 1 : stated ?? spectrum.Integral;
        if (!(Math.Abs(spectrum.Integral - expected) <= definition.IntegralTolerance * expected))
        {
            throw context.Fault(
                "components",
                FormattableString.Invariant($"an integral of {spectrum.Integral:g6} in column '{component.Column}' of '{definition.Table}'"),
                FormattableString.Invariant($"{expected:g6} within {definition.IntegralTolerance}"));
        }

        double flux = stated ?? (scale == SpectrumScale.Flux
            ? spectrum.Integral
            : throw context.Fault("components", $"no flux for column '{component.Column}', which is a normalised spectrum", "flux, for example '1e7 1/cm2/s'"));
        new SpectrumKinematics(context, definition.Table).Check(component, spectrum, definition.EndPoint?.CanonicalValue, definition.Origin);
        return new FluxComponent(component.Flavour, spectrum, component.Phase, flux) { Name = component.Name ?? string.Empty };
    }
}
