using Sevens.Numerics.Random;

namespace Sevens.Statistics.Toys;

/// <summary>Values measured with a Gaussian error per bin.</summary>
internal sealed class MeasuredObservations(ReadOnlySpan<double> expected, ReadOnlySpan<double> errors) : Observations
{
    private readonly double[] expected = expected.ToArray();
    private readonly double[] errors = errors.ToArray();

    /// <inheritdoc/>
    public override void Throw(RandomSequence stream, Span<double> observed)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            observed[i] = expected[i] + (errors[i] * NormalDraw.Next(stream));
        }
    }
}
