using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sevens.Figures.Scenes;
using Sevens.Figures.Typography;

namespace Sevens.Figures.Writers;

/// <summary>Writes a scene as SVG 1.1. The same scene gives the same text, always.</summary>
public static class SvgWriter
{
    /// <summary>The scene as a complete SVG document with line feeds as line ends; to be stored as UTF-8.</summary>
    /// <exception cref="ArgumentException">A coordinate that is not finite, or text that no standard font draws.</exception>
    public static string Write(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        Document document = new();
        document.Write(scene);
        return document.ToString();
    }

    private sealed class Document
    {
        private readonly StringBuilder text = new();
        private int clips;

        public override string ToString() => text.ToString();

        public void Write(Scene scene)
        {
            string width = NumberText.Length(scene.Width);
            string height = NumberText.Length(scene.Height);
            Line(
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\" font-family=\"Helvetica, Arial, sans-serif\">");
            if (scene.Title.Length > 0)
            {
                Line($"<title>{Escaped(scene.Title)}</title>");
            }

            Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"{Colour.White}\"/>");
            Write(scene.Elements);
            Line("</svg>");
        }

        private void Write(ImmutableArray<SceneElement> elements)
        {
            foreach (SceneElement element in elements)
            {
                switch (element)
                {
                    case Polyline line:
                        Line($"<polyline points=\"{Points(line.Points)}\" fill=\"none\"{Stroked(line.Stroke)}/>");
                        break;
                    case Polygon polygon:
                        Line($"<polygon points=\"{Points(polygon.Points)}\"{Filled(polygon.Fill, polygon.Opacity)}{Stroked(polygon.Outline)}/>");
                        break;
                    case Rectangle rectangle:
                        Line($"<rect {Place(rectangle.Box)}{Filled(rectangle.Fill, rectangle.Opacity)}{Stroked(rectangle.Outline)}/>");
                        break;
                    case Circle circle:
                        Line(
                            $"<circle cx=\"{NumberText.Length(circle.Centre.X)}\" cy=\"{NumberText.Length(circle.Centre.Y)}\" r=\"{NumberText.Length(circle.Radius)}\" fill=\"{circle.Fill}\"/>");
                        break;
                    case TextLine line:
                        Write(line);
                        break;
                    case ClipGroup group:
                        Write(group);
                        break;
                    default:
                        throw new ArgumentException($"the scene holds a {element.GetType().Name}, which SVG output does not know", nameof(elements));
                }
            }
        }

        private void Write(ClipGroup group)
        {
            clips++;
            string id = string.Create(CultureInfo.InvariantCulture, $"clip{clips}");
            Line($"<clipPath id=\"{id}\"><rect {Place(group.Clip)}/></clipPath>");
            Line($"<g clip-path=\"url(#{id})\">");
            Write(group.Elements);
            Line("</g>");
        }

        private void Write(TextLine line)
        {
            // Shaped here too, so that SVG refuses exactly the text that PDF cannot draw.
            _ = ShapedText.Of(line.Content, line.Size, line.Weight);
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"{NumberText.Length(line.At.X)}\" y=\"{NumberText.Length(line.At.Y)}\" font-size=\"{NumberText.Length(line.Size)}\"");
            if (line.Weight == FontWeight.Bold)
            {
                text.Append(" font-weight=\"bold\"");
            }

            if (line.Anchor != TextAnchor.Start)
            {
                text.Append(line.Anchor == TextAnchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
            }

            if (line.Colour != Colour.Black)
            {
                text.Append(CultureInfo.InvariantCulture, $" fill=\"{line.Colour}\"");
            }

            if (line.Rotation != 0)
            {
                text.Append(
                    CultureInfo.InvariantCulture, $" transform=\"rotate({NumberText.Length(line.Rotation)} {NumberText.Length(line.At.X)} {NumberText.Length(line.At.Y)})\"");
            }

            ImmutableArray<TextSegment> segments = ScriptText.Split(line.Content);

            // Without it a space at the border of a script may be lost.
            text.Append(segments.Length > 1 ? " xml:space=\"preserve\">" : ">");
            double rise = 0;
            foreach (TextSegment segment in segments)
            {
                double shift = (rise - segment.Rise) * line.Size;
                rise = segment.Rise;
                string size = segment.Baseline == Baseline.Normal ? string.Empty : $" font-size=\"{NumberText.Length(segment.Scale * line.Size)}\"";
                text.Append(
                    shift == 0 && size.Length == 0 ? Escaped(segment.Content) : $"<tspan dy=\"{NumberText.Length(shift)}\"{size}>{Escaped(segment.Content)}</tspan>");
            }

            text.Append("</text>\n");
        }

        private void Line(string line) => text.Append(line).Append('\n');

        private static string Place(Box box) =>
            $"x=\"{NumberText.Length(box.Left)}\" y=\"{NumberText.Length(box.Top)}\" width=\"{NumberText.Length(box.Width)}\" height=\"{NumberText.Length(box.Height)}\"";

        private static string Points(ImmutableArray<Point> points) =>
            string.Join(' ', points.Select(p => $"{NumberText.Length(p.X)},{NumberText.Length(p.Y)}"));

        private static string Filled(Colour? fill, double opacity) => fill switch
        {
            null => " fill=\"none\"",
            { } colour when opacity < 1 => $" fill=\"{colour}\" fill-opacity=\"{NumberText.Fraction(opacity)}\"",
            { } colour => $" fill=\"{colour}\"",
        };

        private static string Stroked(Stroke? stroke)
        {
            if (stroke is null)
            {
                return string.Empty;
            }

            string dashes = stroke.Dashes.IsEmpty ? string.Empty : $" stroke-dasharray=\"{string.Join(' ', stroke.Dashes.Select(NumberText.Length))}\"";
            return $" stroke=\"{stroke.Colour}\" stroke-width=\"{NumberText.Length(stroke.Width)}\"{dashes}";
        }

        private static string Escaped(string content) =>
            content.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }
}
