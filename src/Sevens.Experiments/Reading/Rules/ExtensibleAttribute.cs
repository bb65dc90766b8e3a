namespace Sevens.Experiments.Reading.Rules;

/// <summary>Marks the record of a whole document that may build on another one with <c>extends: NAME</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtensibleAttribute : Attribute;
