namespace Sevens.Experiments.Reading;

/// <summary>Where something stands that a definition says.</summary>
/// <param name="File">The file, as messages name it.</param>
/// <param name="Line">The line, from 1; null where it is the file as a whole.</param>
/// <param name="Column">The column, from 1; null where it is the file as a whole.</param>
public sealed record DefinitionPlace(string File, int? Line, int? Column)
{
    /// <summary><c>file:line:column</c>, or the file alone.</summary>
    public override string ToString() => Line is null ? File : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
