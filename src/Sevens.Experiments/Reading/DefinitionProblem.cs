using System.Globalization;

namespace Sevens.Experiments.Reading;

/// <summary>One thing that is wrong with a definition, and where.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Key">The path of the key, <c>response.resolution.kind</c> or <c>observables[1].edges</c>; empty for the document as a whole.</param>
/// <param name="Found">What is there.</param>
/// <param name="Expected">What should be there.</param>
public sealed record DefinitionProblem(string File, int Line, int Column, string Key, string Found, string Expected)
{
    /// <summary><c>file:line:column: key: found …, expected …</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{File}:{Line}:{Column}: {(Key.Length == 0 ? "document" : Key)}: found {Found}, expected {Expected}");
}
