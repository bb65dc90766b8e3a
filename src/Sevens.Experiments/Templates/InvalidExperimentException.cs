using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Templates;

/// <summary>The parts of an experiment do not fit together, or a value is impossible for the physics.</summary>
public sealed class InvalidExperimentException : Exception
{
    /// <summary>Names the place and the key, with what was found and what was expected.</summary>
    public InvalidExperimentException(DefinitionPlace place, string key, string problem, Exception? cause = null)
        : base($"{place}: {key}: {problem}", cause)
    {
        Place = place;
        Key = key;
    }

    /// <summary>Where the key stands in its file.</summary>
    public DefinitionPlace Place { get; }

    /// <summary>The key that is to blame.</summary>
    public string Key { get; }
}
