namespace Sevens.Experiments.Tables;

/// <summary>One header line of a table file.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Key">What stands before the colon.</param>
/// <param name="Value">What stands behind it.</param>
internal readonly record struct HeaderEntry(int Line, string Key, string Value);
