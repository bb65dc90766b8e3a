using System.Collections.Immutable;

namespace Sevens.Experiments.Tables;

/// <summary>Where the figures of a table come from and under which terms.</summary>
public sealed class TableProvenance
{
    /// <summary>States where figures come from; every text is one line.</summary>
    /// <param name="title">What the table holds.</param>
    /// <param name="citations">What to cite, at least one: <c>arXiv:…</c>, <c>doi:…</c> or a reference without semicolons.</param>
    /// <param name="licence">The terms the figures come under.</param>
    /// <param name="sources">The files the figures were taken from; may be empty.</param>
    /// <param name="notes">Anything a user of the numbers must know; may be empty.</param>
    /// <exception cref="ArgumentException">An empty, untrimmed or several-line text, no citation, or a citation with a semicolon.</exception>
    public TableProvenance(
        string title, IEnumerable<string> citations, string licence, IEnumerable<TableSource> sources, IEnumerable<string> notes)
    {
        ArgumentNullException.ThrowIfNull(citations);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(notes);
        Title = HeaderText.OneLine("title", title);
        Citations = [.. citations.Select(c => HeaderText.OneLine("citation", c))];
        Licence = HeaderText.OneLine("licence", licence);
        Sources = [.. sources];
        Notes = [.. notes.Select(n => HeaderText.OneLine("note", n))];
        if (Citations.IsEmpty)
        {
            throw new ArgumentException("citation: found none, expected at least one", nameof(citations));
        }

        if (Citations.FirstOrDefault(c => c.Contains(';', StringComparison.Ordinal)) is { } joined)
        {
            throw new ArgumentException($"citation: found '{joined}', expected one reference without a semicolon", nameof(citations));
        }
    }

    /// <summary>What the table holds.</summary>
    public string Title { get; }

    /// <summary>What to cite.</summary>
    public ImmutableArray<string> Citations { get; }

    /// <summary>The terms the figures come under.</summary>
    public string Licence { get; }

    /// <summary>The files the figures were taken from.</summary>
    public ImmutableArray<TableSource> Sources { get; }

    /// <summary>Anything a user of the numbers must know.</summary>
    public ImmutableArray<string> Notes { get; }
}
