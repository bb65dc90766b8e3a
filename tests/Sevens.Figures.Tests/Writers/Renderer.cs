using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sevens.Figures.Scenes;
using Sevens.Figures.Writers;
using Sevens.Tests;

namespace Sevens.Figures.Tests.Writers;

/// <summary>Renders scenes with programs that know nothing of this library.</summary>
internal static class Renderer
{
    /// <summary>The SVG of a scene through librsvg, which writes a PDF that poppler turns into pixels.</summary>
    public static Pixmap Svg(Scene scene) => InFolder(folder =>
    {
        string svg = Path.Combine(folder, "scene.svg");
        string pdf = Path.Combine(folder, "scene.pdf");
        File.WriteAllText(svg, SvgWriter.Write(scene));
        Run("rsvg-convert", "install librsvg2-bin", "--format=pdf", $"--output={pdf}", svg);
        return Rasterised(pdf, folder);
    });

    /// <summary>The PDF of a scene through poppler.</summary>
    public static Pixmap Pdf(Scene scene) => InFolder(folder =>
    {
        string pdf = Path.Combine(folder, "scene.pdf");
        File.WriteAllBytes(pdf, PdfWriter.Write(scene));
        return Rasterised(pdf, folder);
    });

    private static Pixmap Rasterised(string pdf, string folder)
    {
        Run("pdftoppm", "install poppler-utils", "-r", "144", "-singlefile", pdf, Path.Combine(folder, "page"));
        return Pixmap.Read(File.ReadAllBytes(Path.Combine(folder, "page.ppm")));
    }

    private static Pixmap InFolder(Func<string, Pixmap> render)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sevens-figures-");
        try
        {
            return render(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string program, string remedy, params string[] arguments)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        if (!folders.Any(f => File.Exists(Path.Combine(f, program))))
        {
            Part.Absent(program, remedy);
        }

        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors}");

        // Poppler goes on after a broken table or an unknown operator, but says so.
        Assert.DoesNotContain("Syntax Error", errors, StringComparison.Ordinal);
    }

    /// <summary>Pixels, three bytes each, row by row from the top.</summary>
    internal sealed record Pixmap(int Width, int Height, byte[] Bytes)
    {
        /// <summary>The share of pixels that are not white.</summary>
        public double Inked
        {
            get
            {
                int inked = 0;
                for (int i = 0; i < Bytes.Length; i += 3)
                {
                    inked += Bytes[i] + Bytes[i + 1] + Bytes[i + 2] < 3 * 250 ? 1 : 0;
                }

                return (double)inked / (Width * Height);
            }
        }

        /// <summary>A binary PPM file: P6, width, height, 255, pixels.</summary>
        public static Pixmap Read(byte[] file)
        {
            int position = 0;
            string[] header = [Word(), Word(), Word(), Word()];
            Assert.Equal(("P6", "255"), (header[0], header[3]));
            int width = int.Parse(header[1], CultureInfo.InvariantCulture);
            int height = int.Parse(header[2], CultureInfo.InvariantCulture);
            byte[] bytes = file[position..];
            Assert.Equal(3 * width * height, bytes.Length);
            return new Pixmap(width, height, bytes);

            string Word()
            {
                int start = position;
                while (file[position] > ' ')
                {
                    position++;
                }

                return Encoding.ASCII.GetString(file, start, position++ - start);
            }
        }

        /// <summary>The mean difference of two pictures per channel, 0 to 255.</summary>
        public double MeanDifference(Pixmap other)
        {
            Assert.Equal((Width, Height), (other.Width, other.Height));
            return Bytes.Zip(other.Bytes, (a, b) => Math.Abs(a - b)).Average();
        }

        /// <summary>The colour of a place given in points.</summary>
        public Colour At(double x, double y)
        {
            int i = 3 * (((int)(2 * y) * Width) + (int)(2 * x));
            return new Colour(Bytes[i], Bytes[i + 1], Bytes[i + 2]);
        }
    }
}
