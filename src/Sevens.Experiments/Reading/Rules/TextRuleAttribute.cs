using System.Text.RegularExpressions;

namespace Sevens.Experiments.Reading.Rules;

/// <summary>Limits what a text may be; on a list, each of its items.</summary>
/// <param name="pattern">What the whole text matches, in the syntax that .NET shares with JSON schemas.</param>
/// <param name="expected">What is expected, for messages.</param>
[AttributeUsage(AttributeTargets.Property)]
internal abstract class TextRuleAttribute(string pattern, string expected) : Attribute
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);
    private readonly Regex whole = new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout);

    /// <summary>What is expected, for messages.</summary>
    public string Expected { get; } = expected;

    /// <summary>The pattern of the whole text, as a JSON schema has it.</summary>
    public string SchemaPattern { get; } = $"^(?:{pattern})$";

    /// <summary>Whether the text is one.</summary>
    public bool Admits(string text) => whole.IsMatch(text);
}
