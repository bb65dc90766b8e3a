namespace Sevens.Experiments.Reading.Rules;

/// <summary>Marks a record as one variant of the abstract record it derives from; both are in the same assembly.</summary>
/// <param name="name">The value of the picking key that stands for this record.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VariantAttribute(string name) : Attribute
{
    /// <summary>The value of the picking key.</summary>
    public string Name { get; } = name;
}
