using Sevens.Experiments.Definitions.Backgrounds;
using Sevens.Numerics.Axes;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Experiments.Templates;

/// <summary>Spectra given by a formula, integrated over the bins of an axis; not normalised.</summary>
internal static class SpectralShapes
{
    /// <summary>The spectrum of a shape, or null for one that is not given by a formula.</summary>
    /// <exception cref="InvalidOperationException">A power law on an axis that does not begin above 0.</exception>
    public static BinnedArray? On(Axis axis, ShapeDefinition shape) => shape switch
    {
        FlatShape => Filled(axis, (from, to) => to - from),
        ExponentialShape exponential => Filled(axis, (from, to) => Math.Exp(-(from - axis.Lower) / exponential.Scale) * -double.ExpM1(-(to - from) / exponential.Scale)),
        PowerLawShape power => PowerLaw(axis, power.Index),
        LinesShape lines => Filled(axis, (from, to) => lines.Lines.Sum(l => l.Strength * Between((from - l.At) / l.Sigma, (to - l.At) / l.Sigma))),
        _ => null,
    };

    /// <summary>The share of a shape that lies on an axis: all of it, but for lines that reach beyond.</summary>
    public static double ShareOn(Axis axis, ShapeDefinition shape) => shape is LinesShape lines
        ? On(axis, lines)!.Total / lines.Lines.Sum(l => l.Strength)
        : 1;

    private static BinnedArray PowerLaw(Axis axis, double index)
    {
        if (!(axis.Lower > 0))
        {
            throw new InvalidOperationException(FormattableString.Invariant($"shape: found a power law on an axis from {axis.Lower}, expected one that begins above 0"));
        }

        // In units of the lower end: ∫x^(−n) = (b^(1−n) − a^(1−n))/(1 − n) = a^(1−n)·expm1((1−n) ln(b/a))/(1−n), with its limit at n = 1.
        double power = 1 - index;
        return Filled(axis, (from, to) =>
        {
            double log = Math.Log(to / from);
            double steps = power == 0 ? log : double.ExpM1(power * log) / power;
            return Math.Pow(from / axis.Lower, power) * steps;
        });
    }

    private static BinnedArray Filled(Axis axis, Func<double, double, double> integral) =>
        new([axis], [.. Enumerable.Range(0, axis.Count).Select(i => integral(axis.Edges[i], axis.Edges[i + 1]))]);

    private static double Between(double from, double to) => from > 0
        ? NormalDistribution.Cumulative(-from) - NormalDistribution.Cumulative(-to)
        : NormalDistribution.Cumulative(to) - NormalDistribution.Cumulative(from);
}
