using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Sources;

/// <summary>A source whose numbers cannot be: a spectrum that does not integrate to its flux, an energy beyond kinematics, an exposure that does not fit.</summary>
public sealed class InvalidSourceException : Exception
{
    /// <summary>Names the place and the key, with what was found and what was expected.</summary>
    public InvalidSourceException(DefinitionPlace place, string key, string found, string expected, Exception? cause = null)
        : base($"{place}: {key}: found {found}, expected {expected}", cause)
    {
        Place = place;
        Key = key;
        Found = found;
        Expected = expected;
    }

    /// <summary>Where the key stands.</summary>
    public DefinitionPlace Place { get; }

    /// <summary>The key that is to blame.</summary>
    public string Key { get; }

    /// <summary>What is there.</summary>
    public string Found { get; }

    /// <summary>What should be.</summary>
    public string Expected { get; }
}
