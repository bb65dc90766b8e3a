namespace Sevens.Analysis.Exchange;

/// <summary>A likelihood that a format cannot hold, or a file of another program that cannot be read: the message lists every reason.</summary>
public sealed class ExchangeException : Exception
{
    /// <summary>Says what was found and what was expected.</summary>
    public ExchangeException(string message)
        : base(message)
    {
    }

    /// <summary>Lists reasons, one a line.</summary>
    internal static ExchangeException Because(string what, IEnumerable<string> reasons) =>
        new(string.Join("\n  ", reasons.Distinct(StringComparer.Ordinal).Prepend(what)));
}
