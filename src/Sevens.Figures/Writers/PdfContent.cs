using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sevens.Figures.Scenes;
using Sevens.Figures.Typography;

namespace Sevens.Figures.Writers;

/// <summary>The content stream of a PDF page. PDF counts y upwards from the lower edge; the scene counts downwards.</summary>
/// <param name="height">The height of the page in points.</param>
internal sealed class PdfContent(double height)
{
    // The control points of a cubic Bézier curve that follows a quarter of the unit circle to 3e-4: 4/3·(√2 − 1).
    private const double QuarterCircle = 0.5522847498;

    private readonly StringBuilder text = new();
    private readonly List<double> opacities = [];

    /// <summary>The opacities in use, in order of first appearance; each needs a graphics state of its own.</summary>
    public IReadOnlyList<double> Opacities => opacities;

    /// <summary>The name of the graphics state of an opacity.</summary>
    public static string StateName(int index) => string.Create(CultureInfo.InvariantCulture, $"G{index + 1}");

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <summary>Adds the operators that draw the elements.</summary>
    public void Draw(ImmutableArray<SceneElement> elements)
    {
        foreach (SceneElement element in elements)
        {
            switch (element)
            {
                case Polyline line:
                    Paint(OpenPath(line.Points), null, 1, line.Stroke);
                    break;
                case Polygon polygon:
                    Paint(OpenPath(polygon.Points) + "h\n", polygon.Fill, polygon.Opacity, polygon.Outline);
                    break;
                case Rectangle rectangle:
                    Paint(BoxPath(rectangle.Box), rectangle.Fill, rectangle.Opacity, rectangle.Outline);
                    break;
                case Circle circle:
                    Paint(CirclePath(circle), circle.Fill, 1, null);
                    break;
                case TextLine line:
                    Draw(line);
                    break;
                case ClipGroup group:
                    text.Append("q\n").Append(BoxPath(group.Clip)).Append("W n\n");
                    Draw(group.Elements);
                    text.Append("Q\n");
                    break;
                default:
                    throw new ArgumentException($"the scene holds a {element.GetType().Name}, which PDF output does not know", nameof(elements));
            }
        }
    }

    private void Paint(string path, Colour? fill, double opacity, Stroke? stroke)
    {
        if (fill is null && stroke is null)
        {
            return;
        }

        text.Append("q\n");
        if (fill is { } inside)
        {
            text.Append(Components(inside)).Append(" rg\n");
            if (opacity < 1)
            {
                text.Append('/').Append(StateName(StateOf(opacity))).Append(" gs\n");
            }
        }

        if (stroke is not null)
        {
            text.Append(Components(stroke.Colour)).Append(" RG ").Append(NumberText.Length(stroke.Width)).Append(" w\n");
            if (!stroke.Dashes.IsEmpty)
            {
                text.Append('[').AppendJoin(' ', stroke.Dashes.Select(NumberText.Length)).Append("] 0 d\n");
            }
        }

        string operation = (fill, stroke) switch
        {
            (null, _) => "S",
            (_, null) => "f",
            _ => "B",
        };
        text.Append(path).Append(operation).Append("\nQ\n");
    }

    private void Draw(TextLine line)
    {
        ShapedText shaped = ShapedText.Of(line.Content, line.Size, line.Weight);
        double start = line.Anchor switch
        {
            TextAnchor.Middle => -shaped.Width / 2,
            TextAnchor.End => -shaped.Width,
            _ => 0,
        };

        // A clockwise turn on a page whose y grows downwards is an anticlockwise one with the sign reversed.
        (double sine, double cosine) = Math.SinCos(-line.Rotation * Math.PI / 180);
        text.Append("BT\n").Append(Components(line.Colour)).Append(" rg\n");
        foreach (TextRun run in shaped.Runs)
        {
            double along = start + run.Offset;
            double x = line.At.X + (along * cosine) - (run.Rise * sine);
            double y = height - line.At.Y + (along * sine) + (run.Rise * cosine);
            text.Append(
                CultureInfo.InvariantCulture,
                $"/{ResourceName(run.Face)} {NumberText.Length(run.Size)} Tf {NumberText.Fraction(cosine)} {NumberText.Fraction(sine)} {NumberText.Fraction(-sine)} {NumberText.Fraction(cosine)} {NumberText.Length(x)} {NumberText.Length(y)} Tm ({Literal(run.Codes)}) Tj\n");
        }

        text.Append("ET\n");
    }

    private int StateOf(double opacity)
    {
        int index = opacities.IndexOf(opacity);
        if (index < 0)
        {
            index = opacities.Count;
            opacities.Add(opacity);
        }

        return index;
    }

    private string OpenPath(ImmutableArray<Point> points) =>
        string.Concat(points.Select((p, i) => i == 0 ? $"{At(p.X, p.Y)} m\n" : $"{At(p.X, p.Y)} l\n"));

    private string BoxPath(Box box) => $"{At(box.Left, box.Bottom)} {NumberText.Length(box.Width)} {NumberText.Length(box.Height)} re\n";

    private string CirclePath(Circle circle)
    {
        (double x, double y) = circle.Centre;
        double r = circle.Radius;
        double k = QuarterCircle * r;
        return $"{At(x + r, y)} m\n"
            + $"{At(x + r, y + k)} {At(x + k, y + r)} {At(x, y + r)} c\n"
            + $"{At(x - k, y + r)} {At(x - r, y + k)} {At(x - r, y)} c\n"
            + $"{At(x - r, y - k)} {At(x - k, y - r)} {At(x, y - r)} c\n"
            + $"{At(x + k, y - r)} {At(x + r, y - k)} {At(x + r, y)} c\nh\n";
    }

    private string At(double x, double y) => $"{NumberText.Length(x)} {NumberText.Length(height - y)}";

    private static string Components(Colour colour) =>
        $"{NumberText.Fraction(colour.Red / 255.0)} {NumberText.Fraction(colour.Green / 255.0)} {NumberText.Fraction(colour.Blue / 255.0)}";

    private static string ResourceName(FontFace face) => face switch
    {
        FontFace.Helvetica => "F1",
        FontFace.HelveticaBold => "F2",
        _ => "F3",
    };

    private static string Literal(ImmutableArray<byte> codes)
    {
        StringBuilder literal = new();
        foreach (byte code in codes)
        {
            if (code is (byte)'(' or (byte)')' or (byte)'\\')
            {
                literal.Append('\\').Append((char)code);
            }
            else if (code is >= 32 and < 127)
            {
                literal.Append((char)code);
            }
            else
            {
                literal.Append('\\').Append(Convert.ToString(code, 8).PadLeft(3, '0'));
            }
        }

        return literal.ToString();
    }
}
