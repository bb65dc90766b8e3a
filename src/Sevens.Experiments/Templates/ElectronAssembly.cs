using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Tables;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Templates;

/// <summary>The electrons of a target's elements, as an experiment counts them.</summary>
internal static class ElectronAssembly
{
    private const double MeVPerKeV = 1e-3;

    /// <summary>The electrons of an element, by its symbol; null where they are no signal.</summary>
    /// <exception cref="CatalogException">An element that the shells of the catalog or the table do not have, or a table that is not sound.</exception>
    public static Func<string, AtomicElectrons>? Of(ExperimentDefinition definition, Material material, ElectronShellTable shells, TableSet tables)
    {
        int Protons(string symbol) => material.Nuclides.First(n => string.Equals(n.Nuclide.Symbol, symbol, StringComparison.Ordinal)).Nuclide.Z;
        switch (definition.ElectronRecoils)
        {
            case ElectronRecoils.None:
                return null;
            case ElectronRecoils.Stepping:
                return shells.Of;
            case ElectronRecoils.Free:
                return symbol => AtomicElectrons.Free(Protons(symbol));
            default:
                FunctionTableFile file = tables.Function(definition.ElectronTable!);
                EfficiencyAssembly.RequireUnit(definition.ElectronTable!, file.Argument, "keV");
                var ratios = material.Composition.Select(c => c.Element.Symbol).ToDictionary(s => s, s => Ratio(definition.ElectronTable!, file, s), StringComparer.Ordinal);
                return symbol => AtomicElectrons.Corrected(Protons(symbol), ratios[symbol]);
        }
    }

    private static TabulatedFunction Ratio(string table, FunctionTableFile file, string symbol)
    {
        FunctionColumn column = file[symbol];
        EfficiencyAssembly.RequireUnit(table, column, string.Empty);
        return new TabulatedFunction($"{table}, {symbol}, energies in MeV", file.Argument.Values.Select(e => e * MeVPerKeV), column.Values, OutsideRange.Refuse, OutsideRange.Refuse);
    }
}
