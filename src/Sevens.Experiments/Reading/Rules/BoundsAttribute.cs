namespace Sevens.Experiments.Reading.Rules;

/// <summary>
/// Limits a number, or a quantity in its canonical unit; on a list or a dictionary, each of its items.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class BoundsAttribute : Attribute
{
    internal abstract string Expected { get; }

    internal abstract IReadOnlyList<(string Keyword, double Limit)> SchemaKeywords { get; }

    internal abstract bool Admits(double value);
}
