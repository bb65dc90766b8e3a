namespace Sevens.Statistics.Likelihoods;

/// <summary>Sums second derivatives into a row-major symmetric matrix. Slots of the same parameter fall together on the diagonal.</summary>
internal readonly ref struct SymmetricAccumulator(Span<double> matrix, int order)
{
    private readonly Span<double> matrix = matrix;
    private readonly int order = order;

    public void AddDiagonal(int p, double value) => matrix[(p * order) + p] += value;

    /// <summary>Adds the mixed derivative of two different slots, once for each order of the two.</summary>
    public void AddPair(int p, int q, double value)
    {
        matrix[(p * order) + q] += value;
        matrix[(q * order) + p] += value;
    }
}
