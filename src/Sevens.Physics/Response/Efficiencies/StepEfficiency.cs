namespace Sevens.Physics.Response.Efficiencies;

/// <summary>Nothing below a threshold, a constant efficiency from it up.</summary>
public sealed class StepEfficiency : IEfficiency
{
    private readonly double threshold;
    private readonly double plateau;

    /// <summary>Takes threshold and plateau.</summary>
    /// <param name="threshold">The first signal that is kept.</param>
    /// <param name="plateau">The efficiency from there up.</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold that is not finite, or a plateau outside [0, 1].</exception>
    public StepEfficiency(double threshold, double plateau)
    {
        if (!double.IsFinite(threshold))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "expected a finite threshold");
        }

        if (plateau is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(plateau), plateau, "expected an efficiency between 0 and 1");
        }

        this.threshold = threshold;
        this.plateau = plateau;
    }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks => [threshold];

    /// <inheritdoc/>
    public double Scale => double.PositiveInfinity;

    /// <inheritdoc/>
    public double At(double signal) => signal < threshold ? 0 : plateau;
}
