using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>The observation of one channel on padded rows, with the term of −2 ln L it adds and its derivatives in the expectations.</summary>
internal abstract class ObservedRows
{
    /// <summary>The values, with padding.</summary>
    public abstract double[] Padded { get; }

    /// <summary>The size of the sum whose rounding the term carries.</summary>
    public abstract double Magnitude { get; }

    public static ObservedRows Of(Observation observation) => observation switch
    {
        Counts counts => new CountRows(counts.Values.Span),
        MeasuredValues measured => new MeasuredRows(measured),
        _ => throw new NotSupportedException($"observation of type {observation.GetType().Name}"),
    };

    /// <summary>The same kind of rows with other values, which need not be possible ones: an expectation is no whole number.</summary>
    public abstract ObservedRows At(ReadOnlySpan<double> values);

    /// <summary>The term of −2 ln L, +∞ where the expectations are infeasible.</summary>
    public abstract double Deviance(ReadOnlySpan<double> expected);

    /// <summary>Its derivative in each expectation.</summary>
    public abstract void Slopes(ReadOnlySpan<double> expected, Span<double> slopes);

    /// <summary>The root of its second derivative in each expectation.</summary>
    public abstract void Roots(ReadOnlySpan<double> expected, Span<double> roots);

    /// <summary>
    /// The factor γ &gt; 0 at which the term of a bin that expects γA + B, with 2[γ − 1 − ln γ]/δ² added, is smallest: the larger root of a quadratic equation.
    /// </summary>
    /// <param name="bin">The bin.</param>
    /// <param name="simulated">A, positive.</param>
    /// <param name="exact">B; negative where signed components interfere.</param>
    /// <param name="squaredError">δ², positive.</param>
    public abstract double Gamma(int bin, double simulated, double exact, double squaredError);

    /// <summary>The larger root of ax² + bx − c = 0 with a &gt; 0, without cancellation.</summary>
    private protected static double LargerRoot(double a, double b, double c)
    {
        double root = Math.Sqrt((b * b) + (4 * a * c));
        return b > 0 ? 2 * c / (b + root) : (root - b) / (2 * a);
    }
}
