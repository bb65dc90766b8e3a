namespace Sevens.Physics.Response.Efficiencies;

/// <summary>The same efficiency everywhere.</summary>
public sealed class ConstantEfficiency : IEfficiency
{
    private readonly double value;

    /// <summary>Takes the efficiency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value outside [0, 1].</exception>
    public ConstantEfficiency(double value) => this.value = value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "expected an efficiency between 0 and 1");

    /// <inheritdoc/>
    public IEnumerable<double> Kinks => [];

    /// <inheritdoc/>
    public double Scale => double.PositiveInfinity;

    /// <inheritdoc/>
    public double At(double signal) => value;
}
