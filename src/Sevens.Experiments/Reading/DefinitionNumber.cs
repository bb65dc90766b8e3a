namespace Sevens.Experiments.Reading;

/// <summary>A key of a definition that holds a number or a quantity.</summary>
/// <param name="Key">The key with those above it and places in lists counted from 0.</param>
/// <param name="Text">Its value as it is written, with its unit; null for a key that could be stated and is not.</param>
public sealed record DefinitionNumber(string Key, string? Text)
{
    /// <summary>The unit of the text; empty for a pure number and for a key that is not stated.</summary>
    public string Unit => Text?.Split(' ', 2) is [_, var unit] ? unit.Trim() : string.Empty;
}
