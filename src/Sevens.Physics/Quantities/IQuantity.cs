namespace Sevens.Physics.Quantities;

/// <summary>
/// A physical quantity that is written as text with its unit: <c>19.3 m</c>, <c>14.57 kg</c>. Its value is always finite;
/// whether it must be positive is a matter of where it is used. The default value is zero.
/// </summary>
/// <typeparam name="TSelf">The quantity itself.</typeparam>
public interface IQuantity<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    /// <summary>What the quantity is and its canonical unit, as one sentence.</summary>
    public static abstract string Description { get; }

    /// <summary>What a message asks for: <c>a length such as '19.3 m' (units: fm, mm, cm, m, km)</c>.</summary>
    public static abstract string Expectation { get; }

    /// <summary>A regular expression (ECMA 262, anchored) for the texts that <see cref="Parse"/> takes.</summary>
    public static abstract string Pattern { get; }

    /// <summary>A text that <see cref="Parse"/> takes.</summary>
    public static abstract string Example { get; }

    /// <summary>Whether a number without a unit is understood, in the canonical unit.</summary>
    public static abstract bool AcceptsPlainNumber { get; }

    /// <summary>The value in the canonical unit, the one that <see cref="object.ToString"/> writes.</summary>
    public double CanonicalValue { get; }

    /// <summary>Reads a number, one space and a unit, with nothing before or after.</summary>
    /// <exception cref="QuantityFormatException">
    /// The text has no unit, an unknown unit or the unit of something else, is not a finite number, or has more in it.
    /// </exception>
    public static abstract TSelf Parse(string text);

    /// <summary>Reads as <see cref="Parse"/> does; false, and the default value, where that would throw.</summary>
    public static abstract bool TryParse(string? text, out TSelf quantity);
}
