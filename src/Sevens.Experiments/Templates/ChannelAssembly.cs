using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Channels;
using Sevens.Experiments.Tables;
using Sevens.Experiments.Text;
using Sevens.Numerics.Tables;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;

namespace Sevens.Experiments.Templates;

/// <summary>Makes the reactions of a definition.</summary>
internal static class ChannelAssembly
{
    private const double SquareCentimetres = 1e-42;

    /// <summary>The channels on the nuclides of a target.</summary>
    /// <exception cref="InvalidOperationException">A nuclide that the target does not hold, or a table in other units.</exception>
    public static ImmutableArray<ChargedCurrentChannel> Of(IEnumerable<ChannelDefinition> channels, Material material, TableSet tables) =>
        [.. channels.Select(channel => channel switch
        {
            TabulatedChargedCurrent tabulated => Tabulated(tabulated, material, tables),
            _ => throw new NotSupportedException($"channel of type {channel.GetType().Name}"),
        })];

    private static ChargedCurrentChannel Tabulated(TabulatedChargedCurrent channel, Material material, TableSet tables)
    {
        Nuclide nuclide = material.Nuclides.Select(n => n.Nuclide).FirstOrDefault(n => string.Equals(n.Name, channel.Nuclide, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"nuclide: {NameChoice.Unknown("nuclide", channel.Nuclide, material.Nuclides.Select(n => n.Nuclide.Name))}");
        FunctionTableFile file = tables.Function(channel.Table);
        FunctionColumn column = file[channel.Column];
        EfficiencyAssembly.RequireUnit(channel.Table, file.Argument, "MeV");
        EfficiencyAssembly.RequireUnit(channel.Table, column, "1e-42cm2");
        return new ChargedCurrentChannel(
            nuclide,
            channel.Flavour,
            new TabulatedFunction(channel.Table, file.Argument.Values, column.Values.Select(v => v * SquareCentimetres), OutsideRange.Zero, OutsideRange.Refuse),
            channel.Threshold.MeV);
    }
}
