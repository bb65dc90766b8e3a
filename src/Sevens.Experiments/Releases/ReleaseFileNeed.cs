namespace Sevens.Experiments.Releases;

/// <summary>Whether an import can do without a file of the release.</summary>
public enum ReleaseFileNeed
{
    /// <summary>The import reads it; its absence is an error.</summary>
    Required,

    /// <summary>The import reads it where it is present; another form of the same numbers serves as well.</summary>
    OneForm,

    /// <summary>The import does not read it; where it is present its digest is checked all the same.</summary>
    Optional,
}
