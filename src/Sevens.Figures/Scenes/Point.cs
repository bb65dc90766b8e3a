using System.Runtime.InteropServices;

namespace Sevens.Figures.Scenes;

/// <summary>A place in a scene, in points (1/72 inch) from its upper left corner; y grows downwards.</summary>
/// <param name="X">Distance from the left edge, in points.</param>
/// <param name="Y">Distance from the upper edge, in points.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Point(double X, double Y);
