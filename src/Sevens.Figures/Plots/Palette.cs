using System.Collections.Immutable;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots;

/// <summary>
/// Colours that remain distinct with any common colour vision.
/// Source: M. Okabe and K. Ito, Color Universal Design (2008), https://jfly.uni-koeln.de/color/.
/// </summary>
public static class Palette
{
    /// <summary>Orange.</summary>
    public static Colour Orange { get; } = new(230, 159, 0);

    /// <summary>Sky blue.</summary>
    public static Colour SkyBlue { get; } = new(86, 180, 233);

    /// <summary>Bluish green.</summary>
    public static Colour Green { get; } = new(0, 158, 115);

    /// <summary>Yellow.</summary>
    public static Colour Yellow { get; } = new(240, 228, 66);

    /// <summary>Blue.</summary>
    public static Colour Blue { get; } = new(0, 114, 178);

    /// <summary>Vermillion.</summary>
    public static Colour Vermillion { get; } = new(213, 94, 0);

    /// <summary>Reddish purple.</summary>
    public static Colour Purple { get; } = new(204, 121, 167);

    /// <summary>A light grey for what lies behind the interesting part, such as a measured background.</summary>
    public static Colour Grey { get; } = new(200, 200, 200);

    /// <summary>The colours given in turn to series that name none.</summary>
    public static ImmutableArray<Colour> Cycle { get; } = [SkyBlue, Orange, Green, Vermillion, Blue, Purple, Yellow];
}
