using Sevens.Numerics.Vectors;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>The measured values of one channel on padded rows. The inverse errors are zero in the padding, so that it adds nothing.</summary>
internal sealed class MeasuredRows : ObservedRows
{
    private MeasuredRows(double[] values, double[] inverseErrors)
    {
        Values = values;
        InverseErrors = inverseErrors;
        TwiceWeights = Array.ConvertAll(inverseErrors, w => 2 * w * w);
        RootOfTwice = Array.ConvertAll(inverseErrors, w => Math.Sqrt(2) * w);

        // Of a residual (d − μ)/σ of order one, d/σ is lost in rounding.
        Magnitude = Values.Zip(InverseErrors, (d, w) => Math.Abs(d) * w).Sum();
    }

    public MeasuredRows(MeasuredValues measured)
        : this(PaddedVectors.Pad(measured.Values.Span), PaddedVectors.Pad(Array.ConvertAll(measured.Errors.ToArray(), error => 1 / error)))
    {
    }

    public double[] Values { get; }

    public double[] InverseErrors { get; }

    public double[] TwiceWeights { get; }

    public double[] RootOfTwice { get; }

    public override double[] Padded => Values;

    public override double Magnitude { get; }

    public override ObservedRows At(ReadOnlySpan<double> values) => new MeasuredRows(PaddedVectors.Pad(values), InverseErrors);

    public override double Deviance(ReadOnlySpan<double> expected) => GaussianKernel.Deviance(expected, this);

    public override void Slopes(ReadOnlySpan<double> expected, Span<double> slopes) => GaussianKernel.Slopes(expected, this, slopes);

    /// <inheritdoc/>
    public override void Roots(ReadOnlySpan<double> expected, Span<double> roots) => RootOfTwice.CopyTo(roots);

    /// <inheritdoc/>
    public override double Gamma(int bin, double simulated, double exact, double squaredError)
    {
        double weight = simulated * squaredError * InverseErrors[bin] * InverseErrors[bin];
        return LargerRoot(simulated * weight, 1 + ((exact - Values[bin]) * weight), 1);
    }
}
