namespace Sevens.Experiments.Reading.Rules;

/// <summary>Marks the record of a whole document, which must then say <c>schema: NAME</c> with exactly this name.</summary>
/// <param name="name">What is defined and the version of its form: <c>sevens/experiment/1</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DefinitionSchemaAttribute(string name) : Attribute
{
    /// <summary>What is defined and the version of its form.</summary>
    public string Name { get; } = name;
}
