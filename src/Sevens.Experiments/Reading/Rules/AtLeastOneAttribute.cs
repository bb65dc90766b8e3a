namespace Sevens.Experiments.Reading.Rules;

/// <summary>The list is not empty.</summary>
/// <param name="item">What an item is, in the singular, for the message: "line".</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtLeastOneAttribute(string item) : Attribute
{
    /// <summary>What an item is, in the singular.</summary>
    public string Item { get; } = item;
}
