namespace Sevens.Experiments.Definitions;

/// <summary>What a name may be that becomes part of names of files, folders and parameters.</summary>
internal static class DefinitionName
{
    /// <summary>What is expected, for messages.</summary>
    public const string Expected = "letters, digits, '-', '_' and '.', with a letter or digit first, such as my-detector: names of files and parameters are made of it";

    /// <summary>Whether a name can be part of names of files and parameters.</summary>
    public static bool IsSound(string name) =>
        name.Length > 0 && char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
