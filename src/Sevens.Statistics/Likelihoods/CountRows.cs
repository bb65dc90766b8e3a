using Sevens.Numerics.Vectors;

namespace Sevens.Statistics.Likelihoods;

/// <summary>The counts of one channel on padded rows, with what the kernels need of them.</summary>
internal sealed class CountRows
{
    public CountRows(ReadOnlySpan<double> counts)
    {
        Counts = PaddedVectors.Pad(counts);

        // 1 where there are no counts: the logarithm there is multiplied by zero and must only stay finite.
        Inverse = Array.ConvertAll(Counts, n => n > 0 ? 1 / n : 1);
        RootOfTwice = Array.ConvertAll(Counts, n => Math.Sqrt(2 * n));
    }

    public double[] Counts { get; }

    public double[] Inverse { get; }

    public double[] RootOfTwice { get; }
}
