using System.Collections.Immutable;

namespace Sevens.Experiments.Catalogs;

/// <summary>Form-factor data of one kind, by nuclide.</summary>
/// <typeparam name="T">What is known of a nuclide.</typeparam>
public sealed class FormFactorTable<T>
    where T : class
{
    private readonly string kind;
    private readonly ImmutableSortedDictionary<string, T> entries;

    internal FormFactorTable(string kind, InputFile input, ImmutableArray<string> citation, ImmutableSortedDictionary<string, T> entries)
    {
        this.kind = kind;
        this.entries = entries;
        Input = input;
        Citation = citation;
    }

    /// <summary>The file, for provenance.</summary>
    public InputFile Input { get; }

    /// <summary>What to cite for its numbers.</summary>
    public ImmutableArray<string> Citation { get; }

    /// <summary>Names of the nuclides with data, sorted.</summary>
    public IEnumerable<string> Nuclides => entries.Keys;

    /// <summary>What is known of a nuclide.</summary>
    /// <param name="nuclide">Its name, for example <c>Pb208</c>.</param>
    /// <exception cref="CatalogException">There are no data; the message lists the nuclides that have some.</exception>
    public T Of(string nuclide) => entries.TryGetValue(nuclide, out T? found) ? found : throw CatalogException.Unknown(kind, nuclide, [.. Nuclides]);
}
