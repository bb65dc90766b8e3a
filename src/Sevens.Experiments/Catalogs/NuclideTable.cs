using System.Collections.Immutable;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Catalogs;

/// <summary>The nuclides of the catalog: masses, abundances, spins, moments and charge radii; elements and materials made of them.</summary>
public sealed class NuclideTable
{
    private const double MeVPerU = 931.49410242;
    private const string FileName = "nuclides/nuclides.csv";
    private const string Header = "symbol,Z,A,atomicMass,nuclearMass,abundance,spin,parity,magneticMoment,chargeRadius,chargeRadiusError";
    private readonly ImmutableArray<(Nuclide Nuclide, double? Abundance)> rows;

    private NuclideTable(ImmutableArray<(Nuclide Nuclide, double? Abundance)> rows, InputFile input)
    {
        this.rows = rows;
        Input = input;
    }

    /// <summary>What to cite for its masses.</summary>
    public const string MassCitation = "doi:10.1088/1674-1137/abddaf";

    /// <summary>What to cite for its natural abundances.</summary>
    public const string AbundanceCitation = "doi:10.1515/pac-2015-0503";

    /// <summary>What to cite for its spins and parities.</summary>
    public const string SpinCitation = "doi:10.1088/1674-1137/abddae";

    /// <summary>What to cite for its magnetic moments.</summary>
    public const string MagneticMomentCitation = "doi:10.61092/iaea.yjpc-cns6";

    /// <summary>What to cite for its charge radii.</summary>
    public const string ChargeRadiusCitation = "doi:10.1016/j.adt.2011.12.006";

    /// <summary>The file, for provenance.</summary>
    public InputFile Input { get; }

    /// <summary>Symbols of the elements that have natural isotopes.</summary>
    public IReadOnlyCollection<string> Elements => [.. rows.Where(r => r.Abundance > 0).Select(r => r.Nuclide.Symbol).Distinct(StringComparer.Ordinal)];

    /// <summary>Every nuclide.</summary>
    public IEnumerable<Nuclide> Nuclides => rows.Select(r => r.Nuclide);

    /// <summary>The nuclide with this name, for example <c>Ar40</c>.</summary>
    /// <exception cref="CatalogException">There is none with a mass; the message has those of the element, or of the same initial, and the nearest name.</exception>
    public Nuclide Nuclide(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string symbol = string.Concat(name.TakeWhile(char.IsAsciiLetter));
        return Nuclides.FirstOrDefault(n => string.Equals(n.Name, name, StringComparison.Ordinal))
            ?? throw CatalogException.Unknown("nuclide", name, OfElement(symbol) is [_, ..] own ? own : WithInitial(name));
    }

    /// <summary>Atoms of a nuclide per atom of its natural element; 0 for one that does not occur.</summary>
    public double Abundance(Nuclide nuclide) => rows.FirstOrDefault(r => r.Nuclide.Equals(nuclide)).Abundance ?? 0;

    /// <summary>The element with this symbol, its natural isotopes in their abundances.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    public Element Element(string symbol)
    {
        NuclideFraction[] isotopes = [.. rows
            .Where(r => r.Abundance > 0 && string.Equals(r.Nuclide.Symbol, symbol, StringComparison.Ordinal))
            .Select(r => new NuclideFraction(r.Nuclide, r.Abundance!.Value))];
        return isotopes.Length > 0 ? new Element(symbol, isotopes) : throw CatalogException.Unknown("element", symbol, Elements);
    }

    /// <summary>The element of a term of a formula: natural, or made of the isotopes the term states.</summary>
    /// <exception cref="CatalogException">There is no such element, or no such isotope with a mass.</exception>
    public Element Element(FormulaTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (term.Isotopes.IsEmpty)
        {
            return Element(term.Symbol);
        }

        return OfElement(term.Symbol) is [_, ..]
            ? new Element(term.Symbol, term.Isotopes.Select(i => new NuclideFraction(Nuclide(FormattableString.Invariant($"{term.Symbol}{i.A}")), i.MoleFraction)))
            : throw CatalogException.Unknown("element", term.Symbol, Elements);
    }

    internal static NuclideTable Load()
    {
        CatalogFile file = CatalogFiles.FromCatalog(FileName) ?? throw new CatalogException($"found no '{FileName}' in the catalog");
        return Read(file);
    }

    internal static NuclideTable Read(CatalogFile file) => new([.. CatalogRow.Read(file, Header).Select(r => r.Make(Row))], file.Record());

    private static (Nuclide Nuclide, double? Abundance) Row(CatalogRow row)
    {
        var nuclide = new Nuclide(row.Text(0), row.Whole(1), row.Whole(2), row.Number(3), row.Number(4), row.Optional(9))
        {
            Spin = Spin.Parse(row.Text(6)),
            Parity = row.Text(7) switch
            {
                "+" => Parity.Positive,
                "-" => Parity.Negative,
                string other => throw row.Fault($"parity '{other}'", "+ or -"),
            },
            MagneticMoment = row.Optional(8),
            ChargeRadiusError = row.Optional(10),
        };
        double? abundance = row.Optional(5);
        if (!(Math.Abs((nuclide.NuclearMass / (nuclide.AtomicMass * MeVPerU)) - 1) < 1e-3))
        {
            throw row.Fault($"{row.Text(3)} u and {row.Text(4)} MeV", "a nuclear mass near atomic mass · 931.494 MeV");
        }

        return abundance is null or (>= 0 and <= 1) ? (nuclide, abundance) : throw row.Fault($"abundance {row.Text(5)}", "0 to 1");
    }

    private string[] OfElement(string symbol) => [.. Nuclides.Where(n => string.Equals(n.Symbol, symbol, StringComparison.Ordinal)).Select(n => n.Name)];

    private string[] WithInitial(string name) => [.. Nuclides.Where(n => name.Length > 0 && n.Name.StartsWith(name[..1], StringComparison.OrdinalIgnoreCase)).Select(n => n.Name)];
}
