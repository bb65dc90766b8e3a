namespace Sevens.Experiments.Templates;

/// <summary>The parts of an experiment do not fit together, or a value is impossible for the physics.</summary>
public sealed class InvalidExperimentException : Exception
{
    /// <summary>Names the file and the key, with what was found and what was expected.</summary>
    public InvalidExperimentException(string file, string key, string problem, Exception? cause = null)
        : base($"{file}: {key}: {problem}", cause)
    {
        File = file;
        Key = key;
    }

    /// <summary>The definition file.</summary>
    public string File { get; }

    /// <summary>The key that is to blame.</summary>
    public string Key { get; }
}
