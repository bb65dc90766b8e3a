using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions;

/// <summary>
/// Symmetrised Fermi: F = 3/(qc[(qc)² + (πqa)²]) · πqa/sinh(πqa) · {πqa/tanh(πqa) · sin qc − qc cos qc}, with R² = 3c²/5 + 7π²a²/5.
/// [Sprung and Martorell, J. Phys. A 30 (1997) 6525; arXiv:1602.08382]
/// </summary>
internal sealed class SymmetrisedFermiShape : IFormFactor
{
    public const double UsualDiffuseness = 0.52;
    private readonly double halfDensityRadius;
    private readonly double diffuseness;

    public SymmetrisedFermiShape(double halfDensityRadius, double diffuseness)
    {
        if (!(halfDensityRadius > 0 && double.IsFinite(halfDensityRadius)))
        {
            throw new ArgumentOutOfRangeException(nameof(halfDensityRadius), halfDensityRadius, "expected a positive, finite radius in fm");
        }

        this.halfDensityRadius = halfDensityRadius;
        this.diffuseness = diffuseness;
        RmsRadius = Math.Sqrt(MeanSquare(halfDensityRadius, diffuseness));
    }

    public double RmsRadius { get; }

    public static double MeanSquare(double halfDensityRadius, double diffuseness) =>
        ((3 * halfDensityRadius * halfDensityRadius) + (7 * Math.PI * Math.PI * diffuseness * diffuseness)) / 5;

    public static SymmetrisedFermiShape FromRmsRadius(double rmsRadius, double diffuseness)
    {
        double square = ((5 * rmsRadius * rmsRadius) - (7 * Math.PI * Math.PI * diffuseness * diffuseness)) / 3;
        return square > 0
            ? new SymmetrisedFermiShape(Math.Sqrt(square), diffuseness)
            : throw new ArgumentOutOfRangeException(
                nameof(rmsRadius),
                rmsRadius,
                FormattableString.Invariant($"a symmetrised Fermi form factor with a = {diffuseness} fm needs R > {Math.Sqrt(1.4) * Math.PI * diffuseness} fm"));
    }

    public double At(double momentumTransfer)
    {
        double x = momentumTransfer * halfDensityRadius;
        double y = Math.PI * momentumTransfer * diffuseness;
        double square = x * x;
        double squareY = y * y;

        // The closed form loses about ε/x² to cancellation; below x = 0.02 the terms of order q⁶ are below 1e-11 of F.
        if (square < 4e-4)
        {
            double fourth = ((3 * square * square) + (18 * squareY * square) + (31 * squareY * squareY)) / 7;
            return 1 - (((3 * square) + (7 * squareY)) / 30) + (fourth / 120);
        }

        return 3 / (x * (square + squareY)) * (y / Math.Sinh(y)) * ((y / Math.Tanh(y) * Math.Sin(x)) - (x * Math.Cos(x)));
    }
}
