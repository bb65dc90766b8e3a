using System.Collections.Immutable;
using Sevens.Experiments.Text;

namespace Sevens.Experiments.Tables;

/// <summary>
/// A tabulated function, as one file of the format <c>sevens/table/1</c> holds it: the argument, strictly increasing, then one
/// or more quantities at it. Immutable; read it with <see cref="FunctionTableReader"/>, write it with <see cref="FunctionTableWriter"/>.
/// </summary>
public sealed class FunctionTableFile
{
    /// <summary>The name of the format, the first header line of every file.</summary>
    public const string Schema = "sevens/table/1";

    /// <summary>Puts the argument and its functions together.</summary>
    /// <param name="provenance">Where the figures come from.</param>
    /// <param name="columns">The argument first, at least one function of it, at least two rows.</param>
    /// <exception cref="ArgumentException">
    /// Too few columns or rows, columns of different length, a repeated name, or an argument that does not increase.
    /// </exception>
    public FunctionTableFile(TableProvenance provenance, IEnumerable<FunctionColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        ArgumentNullException.ThrowIfNull(columns);
        Provenance = provenance;
        Columns = [.. columns];
        if (Columns.Length < 2)
        {
            throw new ArgumentException($"column: found {Columns.Length}, expected the argument and at least one function of it", nameof(columns));
        }

        if (Argument.Values.Length < 2)
        {
            throw new ArgumentException($"rows: found {Argument.Values.Length}, expected at least 2", nameof(columns));
        }

        if (Columns.FirstOrDefault(c => c.Values.Length != Argument.Values.Length) is { } other)
        {
            throw new ArgumentException(
                $"column '{other.Name}': found {other.Values.Length} values, expected {Argument.Values.Length}", nameof(columns));
        }

        if (Columns.Select(c => c.Name).Distinct(StringComparer.Ordinal).Count() != Columns.Length)
        {
            throw new ArgumentException(
                $"column: found {string.Join(", ", Columns.Select(c => c.Name))}, expected distinct names", nameof(columns));
        }

        for (int i = 1; i < Argument.Values.Length; i++)
        {
            if (!(Argument.Values[i] > Argument.Values[i - 1]))
            {
                string found = $"{NumberText.Format(Argument.Values[i])} after {NumberText.Format(Argument.Values[i - 1])}";
                throw new ArgumentException($"column '{Argument.Name}': found {found}, expected increasing values", nameof(columns));
            }
        }
    }

    /// <summary>Where the figures come from and under which terms.</summary>
    public TableProvenance Provenance { get; }

    /// <summary>The columns, in the order of the file; the first is the argument.</summary>
    public ImmutableArray<FunctionColumn> Columns { get; }

    /// <summary>The first column: what the others are functions of, strictly increasing.</summary>
    public FunctionColumn Argument => Columns[0];

    /// <summary>The column with this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public FunctionColumn this[string column] =>
        Columns.FirstOrDefault(c => string.Equals(c.Name, column, StringComparison.Ordinal))
        ?? throw new ArgumentException(NameChoice.Unknown("column", column, Columns.Select(c => c.Name)), nameof(column));
}
