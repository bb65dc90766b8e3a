using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>The surface thickness of a weak density of Helm's form, which one measured F_W cannot tell from its radius.</summary>
public sealed record WeakSurface
{
    /// <summary>A thickness and its error.</summary>
    /// <param name="thickness">s, fm, above 0.</param>
    /// <param name="error">One sigma of s, fm, at least 0 and below s.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length outside its range.</exception>
    public WeakSurface(double thickness, double error = 0)
    {
        Thickness = Lengths.RequirePositive(thickness);
        Error = Lengths.RequireNotNegative(error) < thickness
            ? error
            : throw new ArgumentOutOfRangeException(nameof(error), error, FormattableString.Invariant($"expected less than the thickness, {thickness} fm"));
    }

    /// <summary>s, fm.</summary>
    public double Thickness { get; }

    /// <summary>One sigma of s, fm.</summary>
    public double Error { get; }
}
