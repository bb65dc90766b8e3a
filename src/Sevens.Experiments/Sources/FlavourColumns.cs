using System.Collections.Immutable;
using Sevens.Experiments.Reading.Shapes;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>A table with one column per flavour, named after it: <c>electronNeutrino</c>, <c>muonAntineutrino</c>.</summary>
internal static class FlavourColumns
{
    /// <summary>The columns as components, each with the integral of its column.</summary>
    /// <param name="context">Where the table is named.</param>
    /// <param name="key">The key that names it.</param>
    /// <param name="table">The name.</param>
    /// <param name="scale">What the columns must be.</param>
    /// <exception cref="InvalidSourceException">A column has another name or unit.</exception>
    public static ImmutableArray<FluxComponent> Read(SourceContext context, string key, string table, SpectrumScale scale)
    {
        FunctionTableFile file = context.Table(key, table);
        var columns = new SpectrumColumns(file, table, context);
        return
        [
            .. file.Columns.Skip(1).Select(column =>
            {
                Flavour flavour = Enum.GetValues<Flavour>().Cast<Flavour?>().FirstOrDefault(f => string.Equals(Named(f!.Value), column.Name, StringComparison.Ordinal))
                    ?? throw context.Fault(key, $"column '{column.Name}' of '{table}'", $"one of {string.Join(", ", Enum.GetValues<Flavour>().Select(Named))}");
                (TabulatedSpectrum spectrum, SpectrumScale found) = columns.Spectrum(column.Name);
                return found == scale
                    ? new FluxComponent(flavour, spectrum, EmissionPhase.Steady, spectrum.Integral)
                    : throw context.Fault(key, $"column '{column.Name}' of '{table}' in '{column.Unit}'", scale == SpectrumScale.Fluence ? "1/cm2/MeV, a fluence" : "1/cm2/s/MeV, a flux");
            }),
        ];
    }

    private static string Named(Flavour flavour) => CamelCase.Of(flavour.ToString());
}
