using System.Collections.Immutable;
using System.Text;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Figures.Plots;
using Sevens.Figures.Writers;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Writes the page of reproductions with its figures.</summary>
public static class PageFiles
{
    /// <summary>Writes the page, and its figures as SVG into the folder beside it that has its name without ending.</summary>
    /// <param name="file">The page.</param>
    /// <param name="result">The table.</param>
    /// <param name="figures">The figures.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(string file, ReproductionResult result, ImmutableArray<PageFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(result);
        string folder = Path.GetFileNameWithoutExtension(file);
        string pictures = Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, folder);
        Directory.CreateDirectory(pictures);
        foreach (PageFigure figure in figures)
        {
            WholeFile.Write(Path.Combine(pictures, $"{figure.Name}.svg"), Encoding.UTF8.GetBytes(SvgWriter.Write(FigureLayout.Compose(figure.Figure))));
        }

        WholeFile.Write(file, Encoding.UTF8.GetBytes(ReproductionPage.Of(result, figures, folder)));
    }
}
