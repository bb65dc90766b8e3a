using System.Runtime.InteropServices;

namespace Sevens.Figures.Plots.Layout;

/// <summary>The room around a frame for its labels, in points.</summary>
/// <param name="Left">Left of the frame.</param>
/// <param name="Top">Above it.</param>
/// <param name="Right">Right of it.</param>
/// <param name="Bottom">Below it, or below its residuals.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Margins(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Room for either.</summary>
    public Margins With(Margins other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
