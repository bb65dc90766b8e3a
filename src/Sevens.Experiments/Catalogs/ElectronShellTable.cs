using System.Collections.Immutable;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Catalogs;

/// <summary>The electrons of atoms, by element.</summary>
public sealed class ElectronShellTable
{
    private const string FileName = "nuclides/electron-shells.csv";
    private const string Header = "symbol,shell,electrons,binding";
    private const double MeVPerEV = 1e-6;
    private readonly ImmutableDictionary<string, AtomicElectrons> atoms;

    private ElectronShellTable(ImmutableDictionary<string, AtomicElectrons> atoms, InputFile input)
    {
        this.atoms = atoms;
        Input = input;
    }

    /// <summary>The file, for provenance.</summary>
    public InputFile Input { get; }

    /// <summary>The symbols of the elements, in order.</summary>
    public IEnumerable<string> Elements => atoms.Keys.Order(StringComparer.Ordinal);

    /// <summary>The electrons of an element, each counted above its binding energy.</summary>
    /// <param name="symbol">The element's symbol.</param>
    /// <exception cref="CatalogException">There are none; the message lists the elements that there are.</exception>
    public AtomicElectrons Of(string symbol) => atoms.TryGetValue(symbol, out AtomicElectrons? electrons)
        ? electrons
        : throw new CatalogException($"electron shells: found none of {symbol}, expected one of {string.Join(", ", Elements)}; free electrons need no table");

    internal static ElectronShellTable Load(NuclideTable nuclides)
    {
        CatalogFile file = CatalogFiles.FromCatalog(FileName) ?? throw new CatalogException($"found no '{FileName}' in the catalog");
        (string Symbol, ElectronShell Shell)[] rows =
            [.. CatalogRow.Read(file, Header).Select(r => r.Make(row => (row.Text(0), new ElectronShell(row.Text(1), row.Whole(2), row.Number(3) * MeVPerEV))))];
        return new ElectronShellTable(
            rows.GroupBy(r => r.Symbol, r => r.Shell, StringComparer.Ordinal).ToImmutableDictionary(g => g.Key, g => Atom(g.Key, [.. g], nuclides), StringComparer.Ordinal),
            file.Record());
    }

    private static AtomicElectrons Atom(string symbol, ImmutableArray<ElectronShell> shells, NuclideTable nuclides)
    {
        var atom = AtomicElectrons.Bound(shells);
        int protons = nuclides.Element(symbol).Isotopes[0].Nuclide.Z;
        return atom.Number == protons
            ? atom
            : throw new CatalogException($"electron shells: found {atom.Number} electrons of {symbol}, expected {protons}");
    }
}
