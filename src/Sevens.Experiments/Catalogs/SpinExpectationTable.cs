using System.Collections.Immutable;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Catalogs;

/// <summary>The spin expectation values of the catalog, one or more sets for a nuclide.</summary>
public sealed class SpinExpectationTable
{
    private const string FileName = "nuclides/spin-expectation-values.csv";
    private const string Header = "symbol,A,set,Sp,Sn,citation,source";

    private SpinExpectationTable(ImmutableArray<SpinExpectation> all, InputFile input)
    {
        All = all;
        Input = input;
    }

    /// <summary>The file, for provenance.</summary>
    public InputFile Input { get; }

    /// <summary>Every set of every nuclide; the first of a nuclide is its default.</summary>
    public ImmutableArray<SpinExpectation> All { get; }

    /// <summary>The values of a nuclide. One of spin 0 has ⟨S_p⟩ = ⟨S_n⟩ = 0 exactly, whatever the set.</summary>
    /// <param name="nuclide">The nuclide.</param>
    /// <param name="set">The calculation to take; null for the nuclide's default.</param>
    /// <exception cref="CatalogException">There are none for the nuclide (the message lists the nuclides that have some), or not in this set.</exception>
    public SpinExpectation Of(Nuclide nuclide, string? set = null)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        if (nuclide.Spin is { Twice: 0 })
        {
            return new SpinExpectation(nuclide, "exact", 0, 0, "spin 0", citation: null);
        }

        SpinExpectation[] sets = [.. All.Where(s => string.Equals(s.Nuclide.Name, nuclide.Name, StringComparison.Ordinal))];
        if (sets.Length == 0)
        {
            string known = string.Join(", ", All.Select(s => s.Nuclide.Name).Distinct(StringComparer.Ordinal));
            string spin = nuclide.Spin is { } j ? $"spin {j}" : "unknown spin";
            throw new CatalogException($"spin expectation values: found none of {nuclide.Name} ({spin}), expected one of {known}, or a nuclide of spin 0");
        }

        return set is null
            ? sets[0]
            : Array.Find(sets, s => string.Equals(s.Set, set, StringComparison.Ordinal))
                ?? throw CatalogException.Unknown($"spin expectation values of {nuclide.Name}", set, [.. sets.Select(s => s.Set)]);
    }

    internal static SpinExpectationTable Load(NuclideTable nuclides)
    {
        CatalogFile file = CatalogFiles.FromCatalog(FileName) ?? throw new CatalogException($"found no '{FileName}' in the catalog");
        return Read(file, nuclides);
    }

    internal static SpinExpectationTable Read(CatalogFile file, NuclideTable nuclides)
    {
        var seen = new HashSet<(string Nuclide, string Set)>();
        return new([.. CatalogRow.Read(file, Header).Select(r => r.Make(row =>
        {
            SpinExpectation read = Row(row, nuclides);
            return seen.Add((read.Nuclide.Name, read.Set)) ? read : throw row.Fault($"set '{read.Set}' of {read.Nuclide.Name} again", "each set once");
        }))], file.Record());
    }

    private static SpinExpectation Row(CatalogRow row, NuclideTable nuclides) => new(
        nuclides.Nuclide(row.Text(0) + row.Text(1)),
        row.Text(2).Length > 0 ? row.Text(2) : throw row.Fault("nothing", "the name of a set"),
        row.Number(3),
        row.Number(4),
        row.Text(6),
        row.Text(5).Length > 0 ? row.Text(5) : null);
}
