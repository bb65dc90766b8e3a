namespace Sevens.Experiments.Text;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>
    /// The known name with the fewest edits (insert, delete, replace, swap of neighbours; case does not count) from what was found,
    /// the first of several equally near; null when even that one differs in more than a third of its letters.
    /// </summary>
    public static string? Of(string found, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(known);
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string name in known)
        {
            int edits = Edits(found.ToUpperInvariant(), name.ToUpperInvariant());
            if (edits < fewest && 3 * edits <= Math.Max(found.Length, name.Length))
            {
                nearest = name;
                fewest = edits;
            }
        }

        return nearest;
    }

    // Damerau–Levenshtein in its optimal-string-alignment form: no part of the text is edited twice.
    private static int Edits(string from, string to)
    {
        int[,] edits = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                edits[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1,
                        edits[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[from.Length, to.Length];
    }
}
