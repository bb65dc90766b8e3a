namespace Sevens.Statistics.Models;

/// <summary>A likelihood model, or data for it, that contradicts itself; the message names the part, what was found and what was expected.</summary>
public sealed class InvalidModelException : ArgumentException
{
    /// <summary>Makes the exception.</summary>
    public InvalidModelException(string message)
        : base(message)
    {
    }
}
