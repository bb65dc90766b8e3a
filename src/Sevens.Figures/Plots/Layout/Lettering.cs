using Sevens.Figures.Typography;

namespace Sevens.Figures.Plots.Layout;

/// <summary>The sizes of letters in a figure, in points.</summary>
internal static class Lettering
{
    /// <summary>The title of a figure.</summary>
    public const double Title = 10.5;

    /// <summary>The title of a panel and the labels of axes.</summary>
    public const double Label = 9.5;

    /// <summary>The numbers along axes and the names in legends.</summary>
    public const double Small = 8.5;

    /// <summary>The line at the foot.</summary>
    public const double Footer = 7;

    /// <summary>Half the height of digits and capitals as a share of the size: how far the base line lies below the middle.</summary>
    public const double HalfHeight = 0.35;

    /// <summary>Where Helvetica is missing, its stand-in may be wider: DejaVu Sans by about a seventh.</summary>
    public const double WidthReserve = 1.14;

    private const double Least = 6;

    /// <summary>The size at which a line fits a length, at most the wanted one and never unreadably small.</summary>
    public static double Fitting(string content, double wanted, double length)
    {
        double width = ShapedText.WidthOf(content, wanted);
        return width <= length ? wanted : Math.Max(Least, wanted * length / width);
    }
}
