using System.Collections.Immutable;

namespace Sevens.Figures.Scenes;

/// <summary>Elements of which only what lies inside a box is seen.</summary>
/// <param name="Clip">The box.</param>
/// <param name="Elements">The elements, drawn in order.</param>
public sealed record ClipGroup(Box Clip, ImmutableArray<SceneElement> Elements) : SceneElement;
