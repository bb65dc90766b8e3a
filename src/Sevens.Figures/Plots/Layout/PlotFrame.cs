using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Layout;

/// <summary>The frame of a plot: where numbers on its axes lie in the scene.</summary>
/// <param name="Box">The frame in the scene.</param>
/// <param name="Horizontal">The x axis.</param>
/// <param name="Vertical">The y axis.</param>
internal sealed record PlotFrame(Box Box, AxisMap Horizontal, AxisMap Vertical)
{
    /// <summary>Where the areas of histograms end: at zero, or at the lower side of the frame where zero lies below it.</summary>
    public double Floor => Math.Clamp(Y(0), Box.Top, Box.Bottom);

    /// <summary>The distance of an x from the left edge of the scene.</summary>
    public double X(double value) => Box.Left + (Box.Width * Horizontal.Fraction(value));

    /// <summary>The distance of a y from the upper edge of the scene.</summary>
    public double Y(double value) => Box.Bottom - (Box.Height * Vertical.Fraction(value));

    /// <summary>The place of a pair of numbers.</summary>
    public Point At(double x, double y) => new(X(x), Y(y));
}
