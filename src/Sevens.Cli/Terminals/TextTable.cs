using System.Collections.Immutable;

namespace Sevens.Cli.Terminals;

/// <summary>A table as data, before anything decides how it looks.</summary>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Each with one cell per column.</param>
internal sealed record TextTable(ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<Cell>> Rows);
