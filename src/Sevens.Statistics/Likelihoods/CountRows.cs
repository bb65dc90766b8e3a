using Sevens.Numerics.Vectors;

namespace Sevens.Statistics.Likelihoods;

/// <summary>The counts of one channel on padded rows, with what the Poisson kernels need of them.</summary>
internal sealed class CountRows : ObservedRows
{
    public CountRows(ReadOnlySpan<double> counts)
    {
        Counts = PaddedVectors.Pad(counts);

        // 1 where there are no counts: the logarithm there is multiplied by zero and must only stay finite.
        Inverse = Array.ConvertAll(Counts, n => n > 0 ? 1 / n : 1);
        RootOfTwice = Array.ConvertAll(Counts, n => Math.Sqrt(2 * n));
        Magnitude = Counts.Sum();
    }

    public double[] Counts { get; }

    public double[] Inverse { get; }

    public double[] RootOfTwice { get; }

    public override double[] Padded => Counts;

    public override double Magnitude { get; }

    public override ObservedRows At(ReadOnlySpan<double> values) => new CountRows(values);

    public override double Deviance(ReadOnlySpan<double> expected) => PoissonKernel.Deviance(expected, this);

    public override void Slopes(ReadOnlySpan<double> expected, Span<double> slopes) => PoissonKernel.Slopes(expected, this, slopes);

    public override void Roots(ReadOnlySpan<double> expected, Span<double> roots) => PoissonKernel.Roots(expected, this, roots);

    /// <inheritdoc/>
    public override double Gamma(int bin, double simulated, double exact, double squaredError)
    {
        double grown = 1 + (simulated * squaredError);
        return LargerRoot(simulated * grown, (grown * exact) - (simulated * (1 + (Counts[bin] * squaredError))), exact);
    }
}
