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
}
