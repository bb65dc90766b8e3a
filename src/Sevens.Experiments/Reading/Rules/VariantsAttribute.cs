namespace Sevens.Experiments.Reading.Rules;

/// <summary>Marks an abstract record of which the file picks a derived one, marked <see cref="VariantAttribute"/>, by the value of a key.</summary>
/// <param name="key">The key that picks, for example <c>kind</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VariantsAttribute(string key) : Attribute
{
    /// <summary>The key that picks.</summary>
    public string Key { get; } = key;
}
