using System.Collections.Immutable;

namespace Sevens.Experiments.Reading;

/// <summary>
/// A definition is not what it should be. All problems of the document are reported at once, one per line of the message;
/// the properties tell of the first.
/// </summary>
public sealed class DefinitionException : Exception
{
    internal DefinitionException(ImmutableArray<DefinitionProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>All problems, in the order of the file; at least one.</summary>
    public ImmutableArray<DefinitionProblem> Problems { get; }

    /// <summary>The file of the first problem.</summary>
    public string File => Problems[0].File;

    /// <summary>The line of the first problem, from 1.</summary>
    public int Line => Problems[0].Line;

    /// <summary>The column of the first problem, from 1.</summary>
    public int Column => Problems[0].Column;

    /// <summary>The key path of the first problem; empty for the document as a whole.</summary>
    public string Key => Problems[0].Key;

    /// <summary>What was found at the first problem.</summary>
    public string Found => Problems[0].Found;

    /// <summary>What was expected at the first problem.</summary>
    public string Expected => Problems[0].Expected;
}
