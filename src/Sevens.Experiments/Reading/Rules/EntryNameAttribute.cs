namespace Sevens.Experiments.Reading.Rules;

/// <summary>The name of an entry: names of files, folders and parameters are made of it.</summary>
internal sealed class EntryNameAttribute() : TextRuleAttribute(
    Word, "letters, digits, '-', '_' and '.', with a letter or digit first, such as my-detector: names of files and parameters are made of it")
{
    /// <summary>The pattern of one word of a name.</summary>
    internal const string Word = "[A-Za-z0-9][A-Za-z0-9._-]*";
}
