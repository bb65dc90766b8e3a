namespace Sevens.Experiments.Reading.Rules;

/// <summary>Each number or quantity of a list is greater than the one before it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IncreasingAttribute : Attribute;
