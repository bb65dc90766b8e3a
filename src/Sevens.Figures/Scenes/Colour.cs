using System.Globalization;
using System.Runtime.InteropServices;

namespace Sevens.Figures.Scenes;

/// <summary>An opaque colour in sRGB, eight bits per channel.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Colour Black => new(0, 0, 0);

    /// <summary>White.</summary>
    public static Colour White => new(255, 255, 255);

    /// <summary>The same hue, mixed with white: 0 leaves it as it is, 1 gives white.</summary>
    /// <param name="share">The share of white, 0 to 1.</param>
    /// <exception cref="ArgumentException">The share is not between 0 and 1.</exception>
    public Colour Tinted(double share)
    {
        double white = Share.Checked("share of white", share);
        return new Colour(Mix(Red), Mix(Green), Mix(Blue));

        byte Mix(byte channel) => (byte)Math.Round(channel + (white * (255 - channel)), MidpointRounding.AwayFromZero);
    }

    /// <summary>The colour as <c>#rrggbb</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
