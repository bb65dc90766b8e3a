namespace Sevens.Experiments.Reading.Tree;

/// <summary>A place in a file; line and column count from 1.</summary>
internal readonly record struct Position(string File, int Line, int Column);
