namespace Sevens.Experiments.Reading;

/// <summary>The text of one definition and the file it came from.</summary>
/// <param name="FileName">The file, as messages name it.</param>
/// <param name="Text">The YAML text.</param>
public sealed record DefinitionSource(string FileName, string Text);
