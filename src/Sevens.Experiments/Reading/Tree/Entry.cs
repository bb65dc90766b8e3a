namespace Sevens.Experiments.Reading.Tree;

/// <summary>One key of a mapping with its value.</summary>
internal sealed record Entry(string Key, Position KeyAt, Node Value);
