using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Tables;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Catalogs;

/// <summary>The nuclides of the catalog: masses, abundances and charge radii.</summary>
public sealed class NuclideTable
{
    private const string FileName = "nuclides/nuclides.csv";
    private const string Header = "symbol,Z,A,atomicMass,nuclearMass,abundance,spin,parity,magneticMoment,chargeRadius,chargeRadiusError";
    private readonly ImmutableArray<(Nuclide Nuclide, double? Abundance)> rows;

    private NuclideTable(ImmutableArray<(Nuclide Nuclide, double? Abundance)> rows, InputFile input)
    {
        this.rows = rows;
        Input = input;
    }

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

            string[] fields = text.Split(',');
            if (fields.Length != 11)
            {
                throw new TableFormatException(FileName, line, "row", $"{fields.Length} fields", "11 fields");
            }

            read.Add((
                new Nuclide(fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture), Number(fields[3]), Number(fields[4]), Optional(fields[9])),
                Optional(fields[5])));

            double Number(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
                ? value
                : throw new TableFormatException(FileName, line, "row", field, "a finite number");

            double? Optional(string field) => field.Length == 0 ? null : Number(field);
        }

        return new NuclideTable(read.ToImmutable(), file.Record());
    }
}
