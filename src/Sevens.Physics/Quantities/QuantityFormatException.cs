namespace Sevens.Physics.Quantities;

/// <summary>A text is not the quantity it should be.</summary>
public sealed class QuantityFormatException : FormatException
{
    internal QuantityFormatException(string found, string expected)
        : base($"found '{found}', expected {expected}")
    {
        Found = found;
        Expected = expected;
    }

    /// <summary>The text as it was found.</summary>
    public string Found { get; }

    /// <summary>What was expected: the quantity, an example and the known units.</summary>
    public string Expected { get; }
}
