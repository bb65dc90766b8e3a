namespace Sevens.Physics.FormFactors;

/// <summary>
/// Another form factor with every length of its density multiplied by one factor, F(q) = F₀(fq): how a radius is varied for shapes that have no
/// radius parameter, such as tables and shell-model responses.
/// </summary>
public sealed class RadiusScaledFormFactor : IFormFactor
{
    private RadiusScaledFormFactor(IFormFactor shape, double factor)
    {
        Shape = shape;
        Factor = factor;
    }

    /// <summary>The shape before scaling.</summary>
    public IFormFactor Shape { get; }

    /// <summary>The factor f of every length.</summary>
    public double Factor { get; }

    /// <inheritdoc/>
    public double RmsRadius => Factor * Shape.RmsRadius;

    /// <inheritdoc/>
    public double MaximumMomentumTransfer => Shape.MaximumMomentumTransfer / Factor;

    /// <summary>With lengths multiplied by a factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is not positive and finite.</exception>
    public static RadiusScaledFormFactor ByFactor(IFormFactor shape, double factor)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return factor > 0 && double.IsFinite(factor)
            ? new RadiusScaledFormFactor(shape, factor)
            : throw new ArgumentOutOfRangeException(nameof(factor), factor, "expected a positive, finite factor");
    }

    /// <summary>With lengths multiplied so that the rms radius is R, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">R not positive and finite, or a point, which has no length to scale.</exception>
    public static RadiusScaledFormFactor ToRmsRadius(IFormFactor shape, double rmsRadius)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return ByFactor(shape, Lengths.RequirePositive(rmsRadius) / shape.RmsRadius);
    }

    /// <inheritdoc/>
    public double Moment(int order) => Math.Pow(Factor, order) * Shape.Moment(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer) => Shape.At(momentumTransfer * Factor);

    /// <inheritdoc/>
    public void Evaluate(ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        BulkEvaluation.RequireEqualLengths(momentumTransfers, values);

        // Shapes read a block of q before they write its values, so that both may share memory.
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = momentumTransfers[i] * Factor;
        }

        Shape.Evaluate(values, values);
    }
}
