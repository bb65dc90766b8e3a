using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.Response.Efficiencies;

/// <summary>A trigger efficiency ε(x) = (a/2)·(1 + erf((x − c)/w)), as pulser scans of germanium and cryogenic detectors are fitted; a/2 at c, 0.92 a at c + w.</summary>
public sealed class ErrorFunctionEfficiency : IEfficiency
{
    private static readonly double SqrtTwo = Math.Sqrt(2);
    private readonly double midpoint;
    private readonly double width;
    private readonly double plateau;

    /// <summary>Takes the curve.</summary>
    /// <param name="midpoint">c.</param>
    /// <param name="width">w &gt; 0.</param>
    /// <param name="plateau">a, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A width that is not positive, a plateau outside [0, 1], or a number that is not finite.</exception>
    public ErrorFunctionEfficiency(double midpoint, double width, double plateau)
    {
        if (!double.IsFinite(midpoint))
        {
            throw new ArgumentOutOfRangeException(nameof(midpoint), midpoint, "expected a finite midpoint");
        }

        if (!(width > 0 && double.IsFinite(width)))
        {
            throw new ArgumentOutOfRangeException(nameof(width), width, "expected a positive, finite width");
        }

        if (plateau is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(plateau), plateau, "expected an efficiency between 0 and 1");
        }

        this.midpoint = midpoint;
        this.width = width;
        this.plateau = plateau;
    }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks => [];

    /// <inheritdoc/>
    public double Scale => width;

    /// <inheritdoc/>
    public double At(double signal) => plateau * NormalDistribution.Cumulative(SqrtTwo * (signal - midpoint) / width);
}
