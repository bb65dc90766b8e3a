namespace Sevens.Physics.Quantities;

/// <summary>One unit of a quantity: <c>Factor · 10^DecimalExponent</c> canonical units.</summary>
/// <param name="Symbol">How it is written.</param>
/// <param name="DecimalExponent">The power of ten, kept apart so that a decimal text converts without rounding twice.</param>
/// <param name="Factor">What no power of ten expresses: the seconds in a day.</param>
internal readonly record struct Unit(string Symbol, int DecimalExponent, double Factor = 1);
