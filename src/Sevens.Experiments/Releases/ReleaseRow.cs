using System.Collections.Immutable;

namespace Sevens.Experiments.Releases;

/// <summary>One line of numbers in a release file.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Values">Its numbers, all finite.</param>
internal readonly record struct ReleaseRow(int Line, ImmutableArray<double> Values);
