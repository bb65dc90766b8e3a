namespace Sevens.Physics.Response;

/// <summary>Products of probabilities on two axes, the second one fastest.</summary>
internal static class CellProducts
{
    /// <summary>Adds weight × first × second to the cells of both.</summary>
    public static void Add(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double weight, Span<double> cells)
    {
        for (int i = 0; i < first.Length; i++)
        {
            double share = weight * first[i];
            if (share == 0)
            {
                continue;
            }

            Span<double> row = cells.Slice(i * second.Length, second.Length);
            for (int j = 0; j < row.Length; j++)
            {
                row[j] += share * second[j];
            }
        }
    }
}
