using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Tables;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Catalogs;

/// <summary>The nuclides of the catalog: masses, abundances and charge radii.</summary>
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

    /// <summary>The file, for provenance.</summary>
    public InputFile Input { get; }

    /// <summary>Symbols of the elements that have natural isotopes.</summary>
    public IReadOnlyCollection<string> Elements => [.. rows.Where(r => r.Abundance > 0).Select(r => r.Nuclide.Symbol).Distinct(StringComparer.Ordinal)];

    /// <summary>Every nuclide.</summary>
    public IEnumerable<Nuclide> Nuclides => rows.Select(r => r.Nuclide);

    /// <summary>The nuclide with this name, for example <c>Ar40</c>.</summary>
    /// <exception cref="CatalogException">There is none; the message has the nearest name.</exception>
    public Nuclide Nuclide(string name) =>
        Nuclides.FirstOrDefault(n => string.Equals(n.Name, name, StringComparison.Ordinal))
        ?? throw CatalogException.Unknown("nuclide", name, [.. Nuclides.Where(n => name.Length > 0 && n.Name.StartsWith(name[..1], StringComparison.OrdinalIgnoreCase)).Select(n => n.Name)]);

    /// <summary>The element with this symbol, its natural isotopes in their abundances.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    public Element Element(string symbol)
    {
        NuclideFraction[] isotopes = [.. rows
            .Where(r => r.Abundance > 0 && string.Equals(r.Nuclide.Symbol, symbol, StringComparison.Ordinal))
            .Select(r => new NuclideFraction(r.Nuclide, r.Abundance!.Value))];
        return isotopes.Length > 0 ? new Element(symbol, isotopes) : throw CatalogException.Unknown("element", symbol, Elements);
    }

    internal static NuclideTable Load()
    {
        CatalogFile file = CatalogFiles.FromCatalog(FileName) ?? throw new CatalogException($"found no '{FileName}' in the catalog");
        var read = ImmutableArray.CreateBuilder<(Nuclide, double?)>();
        using var reader = new StreamReader(file.Open());
        int line = 0;
        bool headed = false;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.StartsWith('#'))
            {
                continue;
            }

            if (!headed)
            {
                headed = string.Equals(text, Header, StringComparison.Ordinal)
                    ? true
                    : throw new TableFormatException(FileName, line, "columns", text, Header);
                continue;
            }

            read.Add(Row(text, line));
        }

        return new NuclideTable(read.ToImmutable(), file.Record());
    }

    private static (Nuclide Nuclide, double? Abundance) Row(string text, int line)
    {
        string[] fields = text.Split(',');
        if (fields.Length != 11)
        {
            throw new TableFormatException(FileName, line, "row", $"{fields.Length} fields", "11 fields");
        }

        var nuclide = new Nuclide(fields[0], (int)Number(fields[1]), (int)Number(fields[2]), Number(fields[3]), Number(fields[4]), Optional(fields[9]));
        double? abundance = Optional(fields[5]);
        bool sound = nuclide.Z >= 1 && nuclide.N >= 0
            && Math.Abs((nuclide.AtomicMass / nuclide.A) - 1) < 0.02
            && Math.Abs((nuclide.NuclearMass / (nuclide.AtomicMass * MeVPerU)) - 1) < 1e-3
            && nuclide.ChargeRadius is null or > 0
            && abundance is null or (>= 0 and <= 1);
        return sound
            ? (nuclide, abundance)
            : throw new TableFormatException(FileName, line, "row", text, "0 < Z ≤ A, masses near A u and A·931.494 MeV, a positive radius, an abundance from 0 to 1");

        double Number(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new TableFormatException(FileName, line, "row", field, "a finite number");

        double? Optional(string field) => field.Length == 0 ? null : Number(field);
    }
}
