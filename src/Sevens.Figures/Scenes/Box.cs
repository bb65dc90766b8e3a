using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sevens.Figures.Scenes;

/// <summary>An upright rectangle in a scene, in points.</summary>
/// <param name="Left">Distance of its left side from the left edge of the scene.</param>
/// <param name="Top">Distance of its upper side from the upper edge of the scene.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Box(double Left, double Top, double Width, double Height)
{
    /// <summary>Distance of the right side from the left edge of the scene.</summary>
    public double Right => Left + Width;

    /// <summary>Distance of the lower side from the upper edge of the scene.</summary>
    public double Bottom => Top + Height;

    /// <summary>The corners, clockwise from the upper left.</summary>
    internal ImmutableArray<Point> Corners => [new(Left, Top), new(Right, Top), new(Right, Bottom), new(Left, Bottom)];

    /// <summary>Whether the two share an area or touch.</summary>
    internal bool Touches(Box other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;
}
