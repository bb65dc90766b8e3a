namespace Sevens.Physics.FormFactors;

/// <summary>A point nucleus: F = 1 at every momentum transfer. The limit of full coherence.</summary>
public sealed class PointFormFactor : IFormFactor
{
    /// <inheritdoc/>
    public double RmsRadius => 0;

    /// <inheritdoc/>
    public double Moment(int order) => default(RadialMoments).Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer) => 1;
}
