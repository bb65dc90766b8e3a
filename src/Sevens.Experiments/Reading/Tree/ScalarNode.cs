namespace Sevens.Experiments.Reading.Tree;

/// <summary>A text: a number, a name, a quantity.</summary>
internal sealed class ScalarNode(Position at, string text, ScalarNotation notation) : Node(at)
{
    /// <summary>The text without its quotes.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it was quoted.</summary>
    public ScalarNotation Notation { get; } = notation;

    /// <summary>Whether it stands for nothing: an empty value, <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => Notation == ScalarNotation.Plain && (Text is "" or "~" or "null" or "Null" or "NULL");

    /// <inheritdoc/>
    public override string Found => IsNull ? "nothing" : Notation == ScalarNotation.Plain ? $"'{Text}'" : $"the text \"{Text}\"";
}
