using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Numerics.Axes;

namespace Sevens.Analysis.Figures;

/// <summary>Data along one axis with their error bars: those of the measurement where it states them, else those of Poisson counts.</summary>
internal sealed class ObservedBars
{
    private readonly double[]? errors;

    private ObservedBars(double[] values, double[]? errors)
        : this(values, errors, errors ?? [.. values.Select(PoissonErrors.Below)], errors ?? [.. values.Select(PoissonErrors.Above)])
    {
    }

    private ObservedBars(double[] values, double[]? errors, double[] below, double[] above)
    {
        Values = values;
        this.errors = errors;
        Below = below;
        Above = above;
    }

    public double[] Values { get; }

    public double[] Below { get; }

    public double[] Above { get; }

    /// <summary>Sums over the other axes; errors in quadrature.</summary>
    public static ObservedBars Of(Spectrum observed, string axis) => new(
        Projected(observed, observed.Values, axis),
        observed.Errors is { } errors ? [.. Projected(observed, [.. errors.Select(e => e * e)], axis).Select(Math.Sqrt)] : null);

    /// <summary>Less what is expected of a part of them; the error bars remain those of all.</summary>
    public ObservedBars Less(double[] expected) => new([.. Values.Zip(expected, (v, e) => v - e)], errors, Below, Above);

    /// <summary>The unit of a residual in a bin, 0 where it has none: the error of the measurement, or √expected.</summary>
    public double Scale(int bin, double expected) => errors?[bin] ?? Math.Sqrt(Math.Max(0, expected));

    private static double[] Projected(Spectrum spectrum, ImmutableArray<double> values, string axis) =>
        new BinnedArray(spectrum.Axes.Select(a => new Axis(a.Name, a.Unit, a.Edges)), [.. values]).Project(axis).ToArray();
}
