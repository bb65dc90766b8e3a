using Sevens.Analysis.Results;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Finds rows of the table for figures.</summary>
internal static class TableRows
{
    /// <summary>The rows with these ids, in this order; a table may lack some.</summary>
    public static IEnumerable<ReproducedResult> Rows(this ReproductionResult table, params IEnumerable<string> ids) =>
        ids.SelectMany(id => table.Results.Where(r => string.Equals(r.Id, id, StringComparison.Ordinal)));
}
