using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;
using Sevens.Figures.Typography;

namespace Sevens.Figures.Plots;

/// <summary>Lays out a figure as a scene.</summary>
public static class FigureLayout
{
    private const double Border = 4;
    private const double Gap = 10;
    private const double TitleRoom = 17;
    private const double FooterLine = 9;

    /// <summary>The scene of a figure. Frames in a row and in a column of the grid are aligned.</summary>
    /// <exception cref="ArgumentException">
    /// No panels, a panel without anything to draw, sizes too small for the labels, numbers that a logarithmic axis cannot show,
    /// or a character that the standard fonts lack.
    /// </exception>
    public static Scene Compose(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Panels.IsDefaultOrEmpty)
        {
            throw new ArgumentException("the figure has no panels, expected at least one", nameof(figure));
        }

        int columns = figure.Columns ?? Math.Min(2, figure.Panels.Length);
        if (columns < 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"the figure has {columns} columns, expected at least one"), nameof(figure));
        }

        columns = Math.Min(columns, figure.Panels.Length);
        ImmutableArray<PanelLayout?> panels = [.. figure.Panels.Select(p => ReferenceEquals(p, Panel.Blank) ? null : new PanelLayout(p, figure.PanelWidth, figure.PanelHeight))];
        int rows = (panels.Length + columns - 1) / columns;
        double width = (2 * Border) + (columns * figure.PanelWidth) + ((columns - 1) * Gap);
        double top = Border + (figure.Title.Length > 0 ? TitleRoom : 0);
        double bottom = top + (rows * figure.PanelHeight) + ((rows - 1) * Gap);

        var drawn = ImmutableArray.CreateBuilder<SceneElement>();
        if (figure.Title.Length > 0)
        {
            drawn.Add(new TextLine(new(width / 2, Border + Lettering.Title), figure.Title)
            {
                Size = Lettering.Fitting(figure.Title, Lettering.Title, (width - (2 * Border)) * 0.9),
                Weight = FontWeight.Bold,
                Anchor = TextAnchor.Middle,
            });
        }

        for (int i = 0; i < panels.Length; i++)
        {
            (int row, int column) = (i / columns, i % columns);
            Box cell = new(
                Border + (column * (figure.PanelWidth + Gap)), top + (row * (figure.PanelHeight + Gap)), figure.PanelWidth, figure.PanelHeight);
            drawn.AddRange(panels[i]?.Draw(cell, Shared(panels, columns, row, column)) ?? []);
        }

        ImmutableArray<string> footer = Paragraph.Lines(figure.Footer, Lettering.Footer, width - (2 * Border));
        for (int i = 0; i < footer.Length; i++)
        {
            Point at = new(Border, bottom + 2 + ((i + 1) * FooterLine));
            drawn.Add(new TextLine(at, footer[i]) { Size = Lettering.Footer, Colour = new Colour(100, 100, 100) });
        }

        double height = bottom + (footer.IsEmpty ? 0 : 4 + (footer.Length * FooterLine)) + Border;
        return new Scene(width, height, drawn.ToImmutable()) { Title = figure.Title };
    }

    /// <summary>Left and right as the whole column needs, above and below as the whole row needs.</summary>
    private static Margins Shared(ImmutableArray<PanelLayout?> panels, int columns, int row, int column)
    {
        Margins inColumn = default;
        Margins inRow = default;
        for (int i = 0; i < panels.Length; i++)
        {
            Margins own = panels[i]?.Margins ?? default;
            inColumn = i % columns == column ? inColumn.With(own) : inColumn;
            inRow = i / columns == row ? inRow.With(own) : inRow;
        }

        return new Margins(inColumn.Left, inRow.Top, inColumn.Right, inRow.Bottom);
    }
}
