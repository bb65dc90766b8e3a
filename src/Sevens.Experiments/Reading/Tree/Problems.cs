using System.Collections.Immutable;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>Collects what is wrong, so that one reading tells all of it.</summary>
internal sealed class Problems
{
    private readonly List<DefinitionProblem> problems = [];

    /// <summary>How many there are so far.</summary>
    public int Count => problems.Count;

    /// <summary>Notes a problem; false, so that a reader can return it.</summary>
    public bool Add(Position at, string key, string found, string expected)
    {
        problems.Add(new DefinitionProblem(at.File, at.Line, at.Column, key, found, expected));
        return false;
    }

    /// <summary>Throws when there is anything to tell.</summary>
    /// <param name="files">The files in the order in which their problems are told.</param>
    /// <exception cref="DefinitionException">There is a problem.</exception>
    public void ThrowIfAny(IEnumerable<string> files)
    {
        if (problems.Count > 0)
        {
            List<string> order = [.. files];
            ImmutableArray<DefinitionProblem> sorted =
                [.. problems.Distinct().OrderBy(p => order.IndexOf(p.File)).ThenBy(p => p.Line).ThenBy(p => p.Column)];
            throw new DefinitionException(sorted);
        }
    }
}
