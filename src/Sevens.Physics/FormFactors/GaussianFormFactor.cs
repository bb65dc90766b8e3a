namespace Sevens.Physics.FormFactors;

/// <summary>A Gaussian density: F = exp(−q²R²/6), with ⟨r⁴⟩ = 5R⁴/3 and ⟨r⁶⟩ = 35R⁶/9.</summary>
public sealed class GaussianFormFactor : IFormFactor
{
    private readonly RadialMoments moments;

    private GaussianFormFactor(double rmsRadius)
    {
        RmsRadius = rmsRadius;
        moments = RadialMoments.OfGaussian(rmsRadius / Math.Sqrt(3));
    }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <summary>From the rms radius R, fm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite.</exception>
    public static GaussianFormFactor FromRmsRadius(double rmsRadius) => new(Lengths.RequirePositive(rmsRadius));

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        double width = momentumTransfer * RmsRadius;
        return Math.Exp(-width * width / 6);
    }
}
