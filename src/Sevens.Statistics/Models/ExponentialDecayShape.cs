using Sevens.Numerics.Axes;

namespace Sevens.Statistics.Models;

/// <summary>
/// An exponential along one axis of a template, with the rate k as parameter (in 1/unit of the axis): bin [t_j, t_j+1) gets
/// s_j(k) = (e^(−k·t_j) − e^(−k·t_j+1)) / (e^(−k·t_0) − e^(−k·t_n)), which sums to one over the axis. k may be zero (uniform) or negative (a rise).
/// </summary>
public sealed class ExponentialDecayShape : AxisShape
{
    private readonly ExponentialShares shares;

    /// <summary>An exponential along the named axis of a row-major template on the given axes.</summary>
    /// <param name="parameter">The name of the rate k.</param>
    /// <param name="axes">The axes of the template, slowest first.</param>
    /// <param name="along">The name of the axis of the exponential.</param>
    /// <exception cref="ArgumentException">No axis of this name.</exception>
    public ExponentialDecayShape(string parameter, IReadOnlyList<Axis> axes, string along)
        : base([parameter], axes, along) => shares = new ExponentialShares(Axis, Axis.Lower, Axis.Upper);

    /// <inheritdoc/>
    public override void Evaluate(ReadOnlySpan<double> arguments, ShapeRows rows)
    {
        double rate = arguments[0];
        Jet whole = shares.Whole(rate);
        for (int j = 0; j < Axis.Count; j++)
        {
            Jet share = shares.Of(j, rate, whole);
            Fill(rows.Value, j, share.Value);
            Fill(rows.First(0), j, share.First);
            Fill(rows.Second(0, 0), j, share.Second);
        }
    }
}
