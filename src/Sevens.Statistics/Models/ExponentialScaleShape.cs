using Sevens.Numerics.Axes;

namespace Sevens.Statistics.Models;

/// <summary>
/// e^(−x/λ) along one axis of a template, with the scale λ > 0 as parameter (in the unit of the axis), of area one over a range: the integral over
/// each bin.
/// </summary>
public sealed class ExponentialScaleShape : AxisShape
{
    private readonly ExponentialShares shares;

    /// <summary>An exponential along the named axis of a row-major template on the given axes.</summary>
    /// <param name="parameter">The name of the scale λ; its lower bound must be positive.</param>
    /// <param name="axes">The axes of the template, slowest first.</param>
    /// <param name="along">The name of the axis of the exponential.</param>
    /// <param name="range">Where the area is one: the axis itself, or what it was cut from.</param>
    /// <exception cref="ArgumentException">No axis of this name, or a range that does not increase.</exception>
    public ExponentialScaleShape(string parameter, IReadOnlyList<Axis> axes, string along, (double Lower, double Upper) range)
        : base([parameter], axes, along) => shares = range.Upper > range.Lower
            ? new ExponentialShares(Axis, range.Lower, range.Upper)
            : throw new ArgumentException(FormattableString.Invariant($"found a range {range.Lower} … {range.Upper}, expected one that increases"), nameof(range));

    /// <inheritdoc/>
    public override void Evaluate(ReadOnlySpan<double> arguments, ShapeRows rows)
    {
        double scale = arguments[0];
        double rate = 1 / scale;
        Jet whole = shares.Whole(rate);
        for (int j = 0; j < Axis.Count; j++)
        {
            // k = 1/λ: d/dλ = −k² d/dk, d²/dλ² = k⁴ d²/dk² + 2k³ d/dk.
            Jet share = shares.Of(j, rate, whole);
            Fill(rows.Value, j, share.Value);
            Fill(rows.First(0), j, -rate * rate * share.First);
            Fill(rows.Second(0, 0), j, rate * rate * rate * ((rate * share.Second) + (2 * share.First)));
        }
    }
}
