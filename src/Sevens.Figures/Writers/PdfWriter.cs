using System.Globalization;
using System.Text;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Writers;

/// <summary>
/// Writes a scene as a one-page PDF 1.4 document with the standard fonts Helvetica, Helvetica-Bold and Symbol.
/// It holds no date, no identifier and no compressed stream: the same scene gives the same bytes, always.
/// Source: ISO 32000-1:2008, which contains PDF 1.4 as a subset.
/// </summary>
public static class PdfWriter
{
    /// <summary>The scene as a complete PDF document.</summary>
    /// <exception cref="ArgumentException">A coordinate that is not finite, or text that no standard font draws.</exception>
    public static byte[] Write(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        PdfContent content = new(scene.Height);
        content.Draw(scene.Elements);
        string stream = content.ToString();
        string states = string.Concat(
            content.Opacities.Select((opacity, i) => string.Create(CultureInfo.InvariantCulture, $" /{PdfContent.StateName(i)} << /ca {NumberText.Fraction(opacity)} >>")));

        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {NumberText.Length(scene.Width)} {NumberText.Length(scene.Height)}] /Contents 4 0 R"
            + $" /Resources << /ProcSet [/PDF /Text] /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> /ExtGState <<{states} >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {stream.Length} >>\nstream\n{stream}endstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>",
            $"<< /Producer (Sevens) /Title <{Utf16(scene.Title)}> >>",
        ];

        // The comment of four high bytes tells transfer programs that the file is binary. Every character is one byte.
        StringBuilder file = new("%PDF-1.4\n%âãÏÓ\n");
        StringBuilder table = new();
        for (int i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{table}");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info {objects.Length} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Utf16(string title) => "FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title));
}
