using System.Runtime.CompilerServices;

namespace Sevens.Physics.FormFactors;

/// <summary>What a length of a shape must be.</summary>
internal static class Lengths
{
    /// <summary>A positive, finite length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static double RequirePositive(double length, [CallerArgumentExpression(nameof(length))] string? name = null) =>
        length > 0 && double.IsFinite(length)
            ? length
            : throw new ArgumentOutOfRangeException(name, length, "expected a positive, finite length in fm");

    /// <summary>A finite length that may be zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or not finite.</exception>
    public static double RequireNotNegative(double length, [CallerArgumentExpression(nameof(length))] string? name = null) =>
        length >= 0 && double.IsFinite(length)
            ? length
            : throw new ArgumentOutOfRangeException(name, length, "expected a finite length ≥ 0 in fm");

    /// <summary>1.2 A^(1/3) fm, the radius of the field's simplest prescription.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A mass number below 1.</exception>
    public static double OnePointTwoCubeRoot(int massNumber)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(massNumber, 1);
        return 1.2 * Math.Cbrt(massNumber);
    }
}
