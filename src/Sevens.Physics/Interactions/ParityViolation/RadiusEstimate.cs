namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>A length read off a measured F_W, fm.</summary>
/// <param name="Value">At the measured F_W.</param>
/// <param name="Lower">At F_W + σ.</param>
/// <param name="Upper">At F_W − σ.</param>
/// <param name="SurfaceError">Half the difference between surfaces one sigma thicker and thinner.</param>
public sealed record RadiusEstimate(double Value, double Lower, double Upper, double SurfaceError)
{
    /// <summary>Half the distance of <see cref="Lower"/> and <see cref="Upper"/>, fm: the error from that of F_W.</summary>
    public double Error => (Upper - Lower) / 2;

    /// <summary>The errors of the measurement and of the surface in quadrature, fm.</summary>
    public double TotalError => Math.Sqrt((Error * Error) + (SurfaceError * SurfaceError));

    internal RadiusEstimate Less(double length) => new(Value - length, Lower - length, Upper - length, SurfaceError);
}
